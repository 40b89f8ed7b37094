import { expect, test } from 'vitest';
import { parseQuery, typedOf } from '../../src/search/query.ts';

const shown = (typed: string) =>
  parseQuery(typed).leaves.map((leaf) => (leaf.exact ? `"${leaf.shown}"` : leaf.shown));

test.each([
  ['', []],
  ['  ', []],
  ['opioid', ['opioid']],
  ['"not medically necessary" opioid', ['"not medically necessary"', 'opioid']],
  ['“Functional improvement” PT', ['"Functional improvement"', 'pt']],
  ['low-back', ['low', 'back']],
  ['pain pain "pain"', ['pain', '"pain"']],
  ['""', []],
  ['"—"', []],
])('%j is read as %j', (typed, leaves) => {
  expect(shown(typed)).toEqual(leaves);
});

test('a word stands for its forms, a quoted one for itself', () => {
  expect(parseQuery('session').leaves[0]?.places[0]).toContain('sessions');
  expect(parseQuery('"session"').leaves[0]?.places).toEqual([['session']]);
});

test('a phrase without its closing mark is searched for as words, and that is said', () => {
  const query = parseQuery('pain "not necessary');
  expect(query.unclosed).toBe(true);
  expect(query.leaves.map((leaf) => leaf.shown)).toEqual(['pain', 'not', 'necessary']);
  expect(parseQuery('"not necessary"').unclosed).toBe(false);
});

test('a phrase with a mask inside is in no letter', () => {
  expect(parseQuery('"seen by [name] in pain"').leaves[0]?.places).toEqual([]);
});

test('leaves written out are read the same again', () => {
  const { leaves } = parseQuery('a "b c" d-e #60');
  expect(parseQuery(typedOf(leaves)).leaves).toEqual(leaves);
});
