import type { Taxonomy } from '../../taxonomy.ts';
import { oncePer } from './once-per.ts';
import { fold } from './words.ts';

/**
 * Folded words that an archive's own taxonomies hold, so that it need not release them: labels of treatments, body parts,
 * guidelines and reasons, and drugs with their brands. Their publisher wrote them; patterns are no words.
 */
export const archiveWords = oncePer((taxonomy: Taxonomy): ReadonlySet<string> => {
  const classes = [...taxonomy.classes.values()].map(({ entry }) => entry);
  const labels = [
    ...taxonomy.categories.values(),
    ...classes,
    ...taxonomy.bodyParts.values(),
    ...taxonomy.guidelines.values(),
    ...taxonomy.reasons.values(),
  ].map(({ label }) => label);
  const drugs = classes.flatMap(({ drugs: named = {} }) => Object.entries(named).flat(2));
  return new Set(
    [...labels, ...drugs.filter(isPlain)].flatMap(wordsOf).filter((word) => word.length > 2),
  );
});

const isPlain = (name: string): boolean => /^[\p{L}\p{N} '’.-]+$/u.test(name);
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u).map(fold);
