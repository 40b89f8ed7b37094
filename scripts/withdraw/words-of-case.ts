import { join } from 'node:path';
import type { ArchiveFile } from '../../src/check/archive-file.ts';
import { checkVocabulary, VOCABULARY } from '../../src/check/vocabulary.ts';
import { mentions } from '../../src/review/affected.ts';
import { vocabularyText } from '../../src/review/vocabulary-text.ts';
import type { ReleasedWord } from '../../src/schema/vocabulary.ts';
import { caseSlug } from '../../src/urls.ts';
import { writeWhole } from '../files.ts';
import { privateFolder } from '../import/private-folder.ts';
import { rewriteEntries } from '../import/private-lines.ts';

/** Words of the archive's vocabulary that would outlive the one case for which they were released, or in which they stand. */
export interface WordsOfCase {
  words: string[];
  /** Takes them out of the log of decisions and the vocabulary: where they come up again, a person is asked again. */
  remove(): Promise<void>;
}

/**
 * Finds released words that one case alone holds, or waits for, and those that were released for it alone.
 *
 * @param slug the case's id in lower case. @param files the archive's. @param own texts of the case. @param others texts of all other cases.
 * @throws {Problem} where the vocabulary is broken: what has to go from it can't be told.
 */
export function findWordsOfCase(
  content: string,
  slug: string,
  files: readonly ArchiveFile[],
  own: readonly string[],
  others: readonly string[],
): WordsOfCase {
  const { released, problems } = checkVocabulary(files);
  if (problems[0]) throw problems[0];
  const forOthers = released.filter((entry) => !isFor(entry, slug)).map(({ word }) => word);
  let words = [...new Set(forOthers)].filter((word) => isIn(own, word));
  for (const text of others) {
    if (words.length > 0) words = words.filter((word) => !isIn([text], word));
  }
  const gone = new Set(words);
  const stays = (entry: ReleasedWord): boolean => !gone.has(entry.word) && !isFor(entry, slug);
  const leaving = released.filter((entry) => !stays(entry));
  return {
    words: leaving.map(({ word }) => word),
    remove: async () => {
      if (leaving.length === 0) return;
      // the log first: a run that is cut off between the two finds the words in the vocabulary still
      const log = join(privateFolder(content), 'decisions.jsonl');
      await rewriteEntries<{ word?: string }>(log, ({ word = '' }) => !gone.has(word), []);
      await writeWhole(join(content, VOCABULARY), vocabularyText(released.filter(stays)));
    },
  };
}

/** Whether a word was released for one case alone, and that is the one. */
const isFor = ({ case: own }: ReleasedWord, slug: string): boolean =>
  own !== undefined && caseSlug(own) === slug;

const isIn = (texts: readonly string[], word: string): boolean =>
  texts.some((text) => mentions(text, new Set([word])));
