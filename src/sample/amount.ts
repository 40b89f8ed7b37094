import type { Quantity, Unit } from '../schema.ts';
import type { Chance } from './random.ts';
import type { Measure } from './treatment.ts';

/** An amount as it is written behind what is asked for. `text` begins with what joins it; empty: none is written. */
export interface Amount {
  text: string;
  quantity?: Quantity;
}

/** Which side of the guideline's number an amount has to lie on; `any` may leave it out. */
export type Bound = 'over' | 'within' | 'some' | 'any';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How much is asked for, in one of the ways in which requests say so. */
export function amountOf(chance: Chance, measure: Measure, allowed: number, bound: Bound): Amount {
  if (measure === 'none') return { text: '' };
  if (measure === 'sessions') return sessions(chance, allowed, bound);
  if (bound === 'any' && chance.odds(0.3)) return { text: '' };
  return chance.pick(WAYS[measure](chance, allowed, bound));
}

/** The amount in words for a sentence: "12 sessions". */
export function sayQuantity({ amount, unit }: Quantity): string {
  return `${amount} ${unit}${amount === 1 || unit === 'ml' ? '' : 's'}`;
}

/** `count` of that measure written with its unit alone, for the parts of a request that was granted in part. */
export function plainAmount(measure: 'sessions' | 'tablets', count: number): Amount {
  if (measure === 'tablets') return amount(` #${count}`, count, 'tablet');
  return amount(` ${count} session${count === 1 ? '' : 's'}`, count, 'session');
}

const amount = (text: string, count: number, unit: Unit): Amount => ({
  text,
  quantity: { amount: count, unit },
});

const RATES = [1, 2, 3].flatMap((often) =>
  [1, 2, 3, 4, 5, 6, 8, 10, 12].map((weeks) => [often, weeks] as const),
);

function sessions(chance: Chance, allowed: number, bound: Bound): Amount {
  if (bound === 'any' && chance.odds(0.12)) return { text: '' };
  const fits = RATES.filter(([often, weeks]) => {
    const count = often * weeks;
    if (bound === 'over') return count > allowed && count <= allowed + 14;
    return bound === 'within'
      ? count <= allowed && count >= Math.min(3, allowed)
      : count >= 4 && count <= 24;
  });
  const [often, weeks] = chance.pick(fits.length > 0 ? fits : [[3, 8] as const]);
  const count = often * weeks;
  const word = NUMBERS[count - 1];
  return amount(
    chance.pick([
      `, ${count} session${count === 1 ? '' : 's'}`,
      ` x ${count} sessions`,
      `, ${count} visits`,
      ` ${often} time${often === 1 ? '' : 's'} a week for ${weeks} week${weeks === 1 ? '' : 's'}`,
      `, ${often} times per week for ${weeks} weeks (${count} sessions)`,
      ` ${often}x${weeks}`,
      ` ${often} times a week for ${weeks} weeks`,
      `, ${word ? `${word} (${count})` : count} sessions`,
      ` #${count}`,
    ]),
    count,
    'session',
  );
}

function tablets(chance: Chance, allowed: number, bound: Bound): Amount[] {
  const counts = [20, 28, 30, 40, 45, 60, 84, 90, 112, 120, 180].filter((count) =>
    bound === 'within' ? count <= Math.min(allowed, 30) : bound !== 'over' || count > allowed,
  );
  const count = chance.pick(counts);
  return [
    ` #${count}`,
    ` #${count} with ${chance.int(1, 4)} refills`,
    `, ${count} tablets`,
    `, quantity ${count}`,
    ` one tablet twice daily #${count}`,
    ` #${count}`,
  ].map((text) => amount(text, count, 'tablet'));
}

const RENTED = [7, 14, 30] as const;

const WAYS: Readonly<
  Record<
    Exclude<Measure, 'none' | 'sessions'>,
    (chance: Chance, allowed: number, bound: Bound) => Amount[]
  >
> = {
  tablets,
  visits: (chance) => {
    const count = chance.int(1, 6);
    return [amount(` x ${count}`, count, 'visit'), amount(`, quantity ${count}`, count, 'visit')];
  },
  'daily-visits': (chance) => {
    const weeks = chance.int(1, 6);
    return [
      amount(` daily for ${weeks} weeks`, weeks * 7, 'visit'),
      amount(` 3 times a week for ${weeks} weeks`, weeks * 3, 'visit'),
    ];
  },
  hours: (chance) => {
    const [hours, days, weeks] = [chance.pick([4, 6, 8]), chance.pick([3, 5]), chance.int(2, 8)];
    const text = ` ${hours} hours per day, ${days} days per week for ${weeks} weeks`;
    return [amount(text, hours * days * weeks, 'hour')];
  },
  patches: (chance) => {
    const count = chance.pick([10, 15, 30, 60]);
    return [amount(` #${count}`, count, 'patch'), amount(`, quantity ${count}`, count, 'patch')];
  },
  grams: (chance) => {
    const count = chance.pick([30, 60, 100, 120, 180, 240]);
    return [
      ...[
        ` ${count} grams`,
        `, ${count}gm`,
        ` ${count}gm #1`,
        `, ${count} grams with 2 refills`,
      ].map((text) => amount(text, count, 'gram')),
      amount(', one tube', 1, 'container'),
    ];
  },
  ml: (chance) => {
    const count = chance.pick([5, 10, 250, 420, 500]);
    return [amount(`, ${count}ml`, count, 'ml'), amount(` ${count} ml`, count, 'ml')];
  },
  rental: (chance) => {
    const days = chance.pick(RENTED);
    const months = chance.int(2, 6);
    return [
      amount(`, ${days} day rental`, days, 'day'),
      amount(`, rental for ${days} days`, days, 'day'),
      amount(`, ${months} month rental`, months, 'month'),
      { text: ' for purchase' },
      { text: '' },
    ];
  },
  pieces: () => [amount(', quantity 2', 2, 'unit'), { text: '' }],
  tests: () => [
    { text: '' },
    { text: '' },
    { text: '' },
    amount(' x 1', 1, 'test'),
    amount(', quantity 1', 1, 'test'),
  ],
  injections: (chance) => {
    const count = chance.int(1, 3);
    return [{ text: '' }, amount(` x ${count}`, count, 'injection'), amount(' #1', 1, 'injection')];
  },
  days: (chance) => {
    const least = chance.int(3, 10);
    return [
      amount(`, ${least} days`, least, 'day'),
      amount(`, ${least}-${least + 4} days`, least + 4, 'day'),
      amount(' for 2 weeks', 2, 'week'),
    ];
  },
};
