import { Problem } from '../errors.ts';
import { scoped } from '../review/decisions.ts';
import { surfaceKey } from '../review/surface.ts';
import { type ReleasedWord, vocabularyFile } from '../schema/vocabulary.ts';
import type { ArchiveFile } from './archive-file.ts';
import { applySchema } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** The archive's file of released words, from its folder. */
export const VOCABULARY = 'vocabulary.yaml';

/** The words that people released for an archive, and what is wrong with their file; an archive without one released none. */
export function checkVocabulary(files: readonly ArchiveFile[]): {
  released: ReleasedWord[];
  problems: Problem[];
} {
  const text = files.find(({ path }) => path === VOCABULARY)?.text;
  if (text === undefined) return { released: [], problems: [] };
  const yaml = readYaml(text, VOCABULARY);
  const { value, problems } = applySchema(vocabularyFile, yaml, VOCABULARY);
  const seen = new Set<string>();
  for (const [index, entry] of (value?.released ?? []).entries()) {
    const { word } = entry;
    const where = `${VOCABULARY}:${yaml.lineOf(['released', index])} released.${index}.word`;
    const key = surfaceKey(word);
    if (key !== word)
      problems.push(new Problem(where, `"${word}" is not how it is compared`, `Write "${key}"`));
    const told = scoped({ ...entry, word: key });
    if (seen.has(told))
      problems.push(new Problem(where, `"${word}" stands twice`, 'Keep one of the two'));
    seen.add(told);
  }
  return { released: value?.released ?? [], problems };
}
