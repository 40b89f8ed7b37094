import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyState } from '../../src/search/state.ts';
import { ask, indexed, letter, named } from '../search/letters.ts';

const page = readFileSync(new URL('../../content/pages/how-to-search.md', import.meta.url), 'utf8');

/** What the page shows as typed, a text that it says is found, and one that is not. */
const examples: [typed: string, found: string, missed: string][] = [
  ['physical therapy lumbar', 'Lumbar pain, physical therapy', 'Physical therapy for the knee'],
  ['session', 'Twelve sessions', 'Twelve visits'],
  ['denied', 'They deny it', 'They approve it'],
  ['denied', 'He denies it', 'They approve it'],
  ['L4-5', 'MRI at L4-5', 'MRI at L4-L5'],
  ['3', 'Every 3 weeks', 'Gabapentin 300 mg'],
  ['"not medically necessary"', 'It is not medically necessary', 'Not necessary medically'],
  ['"functional improvement" acupuncture', 'Acupuncture: functional improvement', 'Acupuncture'],
];

const archive = indexed(
  examples.flatMap(([, found, missed], index) => [
    letter(`FOUND-${index}`, '2015-01-01', [], [{ request: found }]),
    letter(`MISSED-${index}`, '2015-01-01', [], [{ request: missed }]),
  ]),
);

test.each(examples)('%s does what the page says', async (typed, found, missed) => {
  const ids = named(await ask({ ...emptyState, q: typed }, archive)).map(({ id }) => id);
  const index = examples.findIndex(([, text, other]) => text === found && other === missed);
  expect(ids).toContain(`FOUND-${index}`);
  expect(ids).not.toContain(`MISSED-${index}`);
});

test('every example of the page is tried here', () => {
  const shown = [...page.matchAll(/`([^`]+)`/g)].map(([, typed = '']) => typed);
  const masks = shown.filter((typed) => typed.startsWith('['));
  const tried = new Set(examples.map(([typed]) => typed));
  expect(shown.filter((typed) => !tried.has(typed))).toEqual(masks);
});
