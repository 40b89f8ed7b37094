import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces, marksIn } from '../../src/search/marks.ts';
import { passageOf } from '../../src/search/passage.ts';
import { planOf } from '../../src/search/plan.ts';
import { parseQuery } from '../../src/search/query/parse.ts';

const planned = (typed: string) => planOf(parseQuery(typed).tree, () => []);

const marked = (text: string, typed: string) =>
  markedPieces(text, marksIn(text, 'rationale', planned(typed)))
    .map((piece) => (piece.marked ? `«${piece.text}»` : piece.text))
    .join('');

test.each([
  ['knee', 'The Knee’s pain, both knees.', 'The «Knee»’s pain, both «knees».'],
  ['"knee"', 'The knee, both knees.', 'The «knee», both knees.'],
  ['"low back"', 'low-back and low [name] back', '«low-back» and low [name] back'],
  ['"low back" back pain', 'low back pain', '«low back» «pain»'],
  ['#60', 'tablets #60, 60', 'tablets «#60», 60'],
  ['zzz', 'nothing here', 'nothing here'],
])('%s marks %s', (typed, text, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

test('the pieces of a text are the text', () => {
  const text = fc
    .array(fc.constantFrom('knee', 'low', 'back', '[name]', '.', ' ', '’s'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (whole) => {
      const pieces = markedPieces(
        whole,
        marksIn(whole, 'summary', planned('knee "low back" back')),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
    }),
  );
});

const letter = {
  summary: ['A fall at work.', 'The knee hurt.'],
  determinations: [
    {
      request: 'MRI',
      rationale: ['There is pain.', 'The knee is stable and there is pain.'],
      guidelines: [],
    },
    { request: 'Brace', rationale: [], guidelines: [] },
  ],
};
const leaves = (typed: string) => {
  const plan = planned(typed);
  return { ...plan, rarity: plan.concepts.map(() => 1) };
};
const nothing = leaves('');

test('the passage names most of what was asked, in the reasons before the summary', () => {
  expect(passageOf(letter, 0, leaves('knee pain'))).toMatchObject({
    section: 'rationale',
    paragraph: 2,
  });
  expect(passageOf(letter, 0, leaves('fall'))).toMatchObject({ section: 'summary', paragraph: 1 });
  expect(passageOf(letter, 1, leaves('knee'))).toMatchObject({ section: 'summary', paragraph: 2 });
  expect(passageOf(letter, 0, nothing)).toMatchObject({
    section: 'rationale',
    paragraph: 1,
    marks: [],
  });
  expect(passageOf({ summary: [], determinations: [] }, 0, nothing)).toBeUndefined();
});

test('a long paragraph is cut around the first word found, at words, and says so', () => {
  const long =
    `${'Words before it. '.repeat(30)}Here is the knee at last. ${'Words after it. '.repeat(30)}`.trim();
  const one = {
    summary: [],
    determinations: [{ request: 'x', rationale: [long], guidelines: [] }],
  };
  const passage = passageOf(one, 0, leaves('knee'))!;
  expect(passage.text).toMatch(/^… .*Here is the knee at last\. .* …$/);
  expect(passage.text.length).toBeLessThan(340);
  expect(long).toContain(passage.text.slice(2, -2));
  expect(passage.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['knee']);
  expect(passageOf(one, 0, nothing)?.text).toMatch(/^Words before .*\S …$/);
});

test('two results of a letter never show the same paragraph of its summary', () => {
  const asked = leaves('knee');
  expect(passageOf(letter, 1, asked, [2])).toMatchObject({ section: 'summary', paragraph: 1 });
  expect(passageOf(letter, 1, asked, [1, 2])).toBeUndefined();
});

test('a text that another result shows is not shown again', () => {
  const asked = leaves('knee');
  const said = new Set(['The knee is stable and there is pain.']);
  expect(passageOf(letter, 0, asked, [], said)).toMatchObject({ section: 'summary', paragraph: 2 });
  const all = new Set([...said, 'The knee hurt.', 'A fall at work.', 'There is pain.']);
  expect(passageOf(letter, 0, asked, [], all)).toBeUndefined();
});

test('the rarer of two words tells which paragraph is shown', () => {
  const one = { summary: ['Pain.', 'A knee.'], determinations: [] };
  const asked = (rarity: number[]) => ({ ...planned('pain knee'), rarity });
  expect(passageOf(one, 0, asked([1, 2]))?.paragraph).toBe(2);
  expect(passageOf(one, 0, asked([2, 1]))?.paragraph).toBe(1);
});

test.each([
  ['request:knee', 'rationale', 'a knee', 'a knee'],
  ['rationale:knee', 'rationale', 'a knee', 'a «knee»'],
  ['pain -knee', 'rationale', 'a knee, pain', 'a knee, «pain»'],
  ['kne*', 'summary', 'two knees', 'two «knees»'],
] as const)('%s marks in the %s what was asked of it', (typed, section, text, expected) => {
  const pieces = markedPieces(text, marksIn(text, section, planned(typed)));
  expect(pieces.map((one) => (one.marked ? `«${one.text}»` : one.text)).join('')).toBe(expected);
});
