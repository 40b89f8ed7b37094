import type { Reading } from './numbers.ts';

/**
 * A strength that begins at a place of a query, as it is written otherwise: "10mg" is "10 mg", "10/325" and "10/325 mg" are
 * "10/325mg" and "10-325mg", "120 g" is "120 grams". Undefined where none begins there.
 */
export function doseAt(words: readonly string[], at: number): Reading | undefined {
  const first = words[at] ?? '';
  const [, joined, joinedUnit] = JOINED.exec(first) ?? [];
  if (joined !== undefined && joinedUnit !== undefined) return reading(1, joined, joinedUnit);
  const second = words[at + 1] ?? '';
  if (AMOUNT.test(first) && UNIT.test(second)) return reading(2, first, second);
  return TWO_DRUGS.test(first) ? reading(1, first, '') : undefined;
}

const NUMBER = String.raw`\d+(?:\.\d+)?(?:[/-]\d+(?:\.\d+)?)?`;
/** Units as they are typed, each with what letters say instead. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  mg: [],
  mgs: ['mg'],
  milligrams: ['mg'],
  mcg: [],
  micrograms: ['mcg'],
  ml: ['cc'],
  cc: ['ml'],
  meq: [],
  g: ['gm', 'gms', 'grams'],
  gm: ['gms', 'grams', 'g'],
  gms: ['gm', 'grams', 'g'],
  gram: ['gm', 'gms', 'g'],
  grams: ['gm', 'gms', 'g'],
};
const NAMES = Object.keys(UNITS).join('|');
const JOINED = new RegExp(`^(${NUMBER})(${NAMES})$`);
const AMOUNT = new RegExp(`^${NUMBER}$`);
const UNIT = new RegExp(`^(?:${NAMES})$`);
const TWO_DRUGS = /^\d+(?:\.\d+)?[/-](?:200|300|325|500|650)$/; // with ibuprofen or acetaminophen, whose strengths these are

function reading(length: number, amount: string, unit: string): Reading {
  const typed = [amount, unit].join(length === 1 ? '' : ' ');
  const amounts = [...new Set([amount, amount.replace('-', '/'), amount.replace('/', '-')])];
  const units = unit === '' ? ['', 'mg'] : [unit, ...(UNITS[unit] ?? [])];
  const written = amounts.flatMap((one) =>
    units.flatMap((name) => (name === '' ? [one] : [`${one} ${name}`, `${one}${name}`])),
  );
  const others = [...new Set(written)].filter((one) => one !== typed);
  return { length, alternatives: others.map((one) => ({ written: one, words: one.split(' ') })) };
}
