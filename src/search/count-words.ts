import type { SearchedLetter } from './record.ts';
import { wordsOf } from './word.ts';

/** All words of letters, as the search takes them, each with how many letters hold it. */
export function countWords(letters: readonly SearchedLetter[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { summary, specialties, determinations } of letters) {
    const texts = [
      ...summary,
      ...specialties,
      ...determinations.flatMap(({ request, rationale, guidelines }) => [
        request,
        ...rationale,
        ...guidelines,
      ]),
    ];
    const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
