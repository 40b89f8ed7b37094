import { expect, test } from 'vitest';
import { evaluate } from '../../src/search/evaluate.ts';
import { memoryVolume } from '../../src/search/memory-volume.ts';
import { planOf } from '../../src/search/plan.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { letter } from './letters.ts';

const volume = memoryVolume([
  letter('A1', '2015-01-01', ['A fall.'], [{ request: 'MRI of the knee' }, { request: 'Brace' }]),
]);
const others = Array.from(
  { length: 30 },
  (_, number) => `nowhere${String.fromCharCode(97 + (number % 26))}${'x'.repeat(number)}`,
);
const query = `(knee OR ${others.join(' OR ')})`;
const plan = planOf(parseQuery(query).tree, () => []);

async function looked(words: typeof volume.words) {
  const asked: string[] = [];
  const { words: _, ...rest } = volume;
  const { found } = await evaluate(plan, {
    ...rest,
    ...(words && { words }),
    lookup: (word) => {
      asked.push(word);
      return volume.lookup(word);
    },
  });
  return { found, asked };
}

test('of many words only those that some letter holds are looked up', async () => {
  expect(await looked(volume.words)).toEqual({ found: [0], asked: ['knee'] });
});

test('without the list of words, or where it does not load, all are looked up and as much is found', async () => {
  const all = await looked(undefined);
  expect(all.found).toEqual([0]);
  expect(all.asked.length).toBeGreaterThan(80);
  expect(await looked(() => Promise.reject(new Error('offline')))).toEqual(all);
});

test('a memory volume gives the words that begin so', async () => {
  expect(await volume.wordsFrom('b')).toEqual(['brace']);
});
