import type { Reading } from './numbers.ts';

/**
 * A strength that begins at a place of a query, as it is written otherwise: "10mg" is "10 mg", "10/325 mg" is "10/325mg" and
 * "10-325mg". Undefined where none begins there.
 */
export function doseAt(words: readonly string[], at: number): Reading | undefined {
  const first = words[at] ?? '';
  const [, joined, joinedUnit] = JOINED.exec(first) ?? [];
  if (joined !== undefined && joinedUnit !== undefined) return reading(1, joined, joinedUnit);
  const second = words[at + 1] ?? '';
  return AMOUNT.test(first) && UNIT.test(second) ? reading(2, first, second) : undefined;
}

const NUMBER = String.raw`\d+(?:\.\d+)?(?:[/-]\d+(?:\.\d+)?)?`;
const UNITS = 'mg|mgs|mcg|ml|cc|gm|gms|g|meq';
const JOINED = new RegExp(`^(${NUMBER})(${UNITS})$`);
const AMOUNT = new RegExp(`^${NUMBER}$`);
const UNIT = new RegExp(`^(?:${UNITS})$`);

function reading(length: number, amount: string, unit: string): Reading {
  const typed = length === 1 ? `${amount}${unit}` : `${amount} ${unit}`;
  const amounts = [...new Set([amount, amount.replace('-', '/'), amount.replace('/', '-')])];
  const written = amounts.flatMap((one) => [`${one} ${unit}`, `${one}${unit}`]);
  const others = written.filter((one) => one !== typed);
  return { length, alternatives: others.map((one) => ({ written: one, words: one.split(' ') })) };
}
