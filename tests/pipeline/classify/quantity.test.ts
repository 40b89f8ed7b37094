import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantedOf, quantityOf } from '../../../src/pipeline/classify/quantity.ts';
import { letterOf, rows } from './requests.ts';

function quantity(request: string, treatment: string): string {
  const [item] = letterOf([request]).items;
  const found = item && quantityOf(item, treatment);
  return found ? `${found.amount} ${found.unit}` : '-';
}

test.each(
  rows().map(({ request, quantity: expected, treatment }) => [request, expected, treatment]),
)('%s: %s', (request, expected, treatment) => {
  expect(quantity(request, treatment)).toBe(expected);
});

test('frequency by duration is the product, however it is written', () => {
  const number = fc.integer({ min: 1, max: 9 });
  const forms = fc.constantFrom(
    (a: number, b: number) => `Physical therapy ${a}x${b}`,
    (a: number, b: number) => `Physical therapy ${a} times a week for ${b} weeks`,
    (a: number, b: number) => `Physical therapy ${a}x/week x ${b} weeks, lumbar`,
    (a: number, b: number) => `PT ${a} x per week x ${b} weeks`,
    (a: number, b: number) => `PT, ${a} visits per week for ${b} weeks`,
    (a: number, b: number) => `PT for ${b} weeks, ${a} times per week`,
    (a: number, b: number) =>
      `PT 1 to ${a + 1} times weekly for ${b} weeks DOS 4/5/2016`.replace(`${a + 1}`, `${a}`),
  );
  fc.assert(
    fc.property(number, number, forms, (a, b, form) => {
      expect(quantity(form(a, b), 'rehabilitation/physical-therapy')).toBe(`${a * b} session`);
    }),
  );
});

test('a count of tablets is what is counted, whatever strength, directions and refills say', () => {
  const drug = fc.constantFrom(
    'Norco 10/325mg',
    'Naproxen 550 mg',
    'Topamax 25mg',
    'Tylenol #3',
    'Vitamin B12 1000mcg',
  );
  const count = fc.integer({ min: 1, max: 400 });
  const tail = fc.constantFrom(
    '',
    ' with 3 refills',
    ', 1 tab po q6h',
    ' 30 day supply',
    ', refills: 2',
    ' DOS: 3/4/16',
  );
  fc.assert(
    fc.property(drug, count, tail, (name, amount, rest) => {
      expect(quantity(`${name} #${amount}${rest}`, 'pharmaceuticals/nsaids')).toBe(
        `${amount} tablet`,
      );
    }),
  );
});

function granted(rationale: string, treatment = 'rehabilitation/physical-therapy'): unknown {
  const [item] = letterOf([
    { request: 'It', outcome: 'partially-overturned', rationale: [rationale] },
  ]).items;
  return item && grantedOf(item, treatment);
}

test('what is granted is the amount of the last clause that calls one necessary', () => {
  expect(
    granted(
      'He had 9 visits. Six visits of physical therapy are medically necessary; the other 6 are not medically necessary.',
    ),
  ).toEqual({ amount: 6, unit: 'session' });
  expect(
    granted('The request is modified to Norco 10/325mg #30.', 'pharmaceuticals/opioids'),
  ).toEqual({ amount: 30, unit: 'tablet' });
  expect(granted('A part is medically necessary.')).toBeUndefined();
  expect(granted('12 visits are not medically necessary.')).toBeUndefined();
});

test.each([
  ['Thus, 8 visits are medically necessary and the rest of the request is not.', 8],
  ['In sum, 4 sessions can be certified and any further sessions are not necessary.', 4],
  ['Medical necessity for 5 sessions is established, although the other 7 are not supported.', 5],
  ['Six of the 12 visits would be supported, while the remaining six are denied.', 6],
])('the granted part is told from the refused one: %s', (said, amount) => {
  expect(granted(said)).toEqual({ amount, unit: 'session' });
});

test('nothing is granted in part where the whole is upheld', () => {
  const [item] = letterOf([
    { request: 'It', rationale: ['6 visits are medically necessary.'] },
  ]).items;
  expect(item && grantedOf(item, 'rehabilitation/physical-therapy')).toBeUndefined();
});
