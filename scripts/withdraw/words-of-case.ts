import { join } from 'node:path';
import type { ArchiveFile } from '../../src/check/archive-file.ts';
import { checkVocabulary, VOCABULARY } from '../../src/check/vocabulary.ts';
import { mentions } from '../../src/review/affected.ts';
import { vocabularyText } from '../../src/review/vocabulary-text.ts';
import { writeWhole } from '../files.ts';
import { privateFolder } from '../import/private-folder.ts';
import { rewriteEntries } from '../import/private-lines.ts';

/** Words of the archive's vocabulary that would outlive the one case in which they stand. */
export interface WordsOfCase {
  words: string[];
  /** Takes them out of the log of decisions and the vocabulary: where they come up again, a person is asked again. */
  remove(): Promise<void>;
}

/**
 * Finds released words that one case alone holds, or waits for.
 *
 * @param files the archive's. @param own texts of the case. @param others texts of all other cases.
 * @throws {Problem} where the vocabulary is broken: what has to go from it can't be told.
 */
export function findWordsOfCase(
  content: string,
  files: readonly ArchiveFile[],
  own: readonly string[],
  others: readonly string[],
): WordsOfCase {
  const { released, problems } = checkVocabulary(files);
  if (problems[0]) throw problems[0];
  let words = released.map(({ word }) => word).filter((word) => isIn(own, word));
  for (const text of others) {
    if (words.length > 0) words = words.filter((word) => !isIn([text], word));
  }
  const gone = new Set(words);
  return {
    words,
    remove: async () => {
      if (gone.size === 0) return;
      // the log first: a run that is cut off between the two finds the words in the vocabulary still
      const log = join(privateFolder(content), 'decisions.jsonl');
      await rewriteEntries<{ word?: string }>(log, ({ word = '' }) => !gone.has(word), []);
      const kept = released.filter(({ word }) => !gone.has(word));
      await writeWhole(join(content, VOCABULARY), vocabularyText(kept));
    },
  };
}

const isIn = (texts: readonly string[], word: string): boolean =>
  texts.some((text) => mentions(text, new Set([word])));
