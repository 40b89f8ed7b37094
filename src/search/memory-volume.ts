import type { Case } from '../archive/case.ts';
import { coreFileOf, facetsFileOf } from './build-table.ts';
import { countWords } from './count-words.ts';
import type { SearchVolume } from './evaluate.ts';
import type { Postings } from './postings.ts';
import { recordOf } from './record.ts';
import { encode, GAP } from './encode.ts';
import { searchedLetter } from './searched-letter.ts';
import { readTable, withFacets } from './table.ts';
import { readWords, wordsFrom, writeWords } from './word-list.ts';

/**
 * A volume that is searched in memory, by the rules of the built one: for tests and for measuring, without Pagefind.
 *
 * @param cases of the volume, in the order of their numbers
 */
export function memoryVolume(cases: readonly Case[]): SearchVolume {
  const places = placesIn(cases);
  const words = readWords(writeWords(countWords(cases.map(searchedLetter))));
  const none: Postings = new Map();
  return {
    // Through the files' own form, as a reader gets it.
    table: withFacets(
      readTable(JSON.parse(JSON.stringify(coreFileOf(cases, [])))),
      JSON.parse(JSON.stringify(facetsFileOf(cases))),
    ),
    lookup: async (word) => places.get(encode(word)) ?? none,
    words: async () => words,
    wordsFrom: async (prefix) => wordsFrom(words, prefix),
  };
}

function placesIn(cases: readonly Case[]): Map<string, Postings> {
  const places = new Map<string, Map<number, number[]>>();
  cases.forEach((letter, number) => {
    const { content } = recordOf(searchedLetter(letter));
    content.split(' ').forEach((code, place) => {
      if (code === GAP) return;
      const letters = places.get(code) ?? new Map<number, number[]>();
      places.set(code, letters);
      const known = letters.get(number);
      if (known) known.push(place);
      else letters.set(number, [place]);
    });
  });
  return places;
}
