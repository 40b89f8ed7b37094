import { expect, test } from 'vitest';
import { countWords } from '../../src/search/count-words.ts';
import { asMeant } from '../../src/search/meant.ts';
import { searchedLetter } from '../../src/search/searched-letter.ts';
import { emptyState } from '../../src/search/state.ts';
import { readWords, writeWords } from '../../src/search/word-list.ts';
import { ask, indexed, letter, named } from './letters.ts';

const cases = [
  letter('A1', '2015-01-01', ['A sprain.'], [{ request: 'Naproxen for the knee' }]),
  letter('A2', '2015-01-01', ['A burn.'], [{ request: 'Acupuncture' }]),
];
const archive = indexed(cases);
const words = [readWords(writeWords(countWords(cases.map(searchedLetter))))];

async function meant(q: string) {
  const state = { ...emptyState, q };
  const answer = await ask(state, archive);
  const read = await asMeant(answer, state, () => [], archive.volumes, words, archive.manifest);
  return {
    found: named(read).map(({ id }) => id),
    near: named({ found: read.nearest }).map(({ id }) => id),
    meant: read.meant,
  };
}

test('an unknown word is taken for the known one that it is spelled like, and said to be', async () => {
  expect(await meant('naproxin knee')).toEqual({
    found: [],
    near: ['A1'],
    meant: [{ typed: 'naproxin', word: 'naproxen' }],
  });
  expect((await meant('acupunture')).near).toEqual(['A2']);
});

test('what is found as typed is not searched as something else', async () => {
  expect(await meant('naproxen')).toEqual({ found: ['A1'], near: [], meant: [] });
});

test('nonsense finds nothing, and what stands in quotes or is excluded is not mended', async () => {
  for (const q of ['zzzqqq', '"naproxin"', 'naproxin* knee', '-naproxin zzzqqq', '9792.99'])
    expect([q, (await meant(q)).near]).toEqual([q, []]);
});
