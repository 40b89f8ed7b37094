import type { Outcome } from '../schema.ts';
import type { Chance } from './random.ts';
import type { Region } from './region.ts';
import { regionOf } from './regions/index.ts';
import { spineAndLimbs, type Treatment } from './treatment.ts';
import { treatments } from './treatments/index.ts';
import { surgicalServices } from './treatments/surgical-services.ts';

/** What a letter decides, before a word of it is written. */
export interface Plan {
  regions: Region[];
  /** What the letter is about first of all; the reviewer is chosen for it. */
  first: Treatment;
  items: { treatment: Treatment; outcome: Outcome }[];
}

// A step without a common divisor with the number of treatments visits all of them, neighbours far apart.
const TOUR_STEP = 61;
// Of every nine letters five begin with the next treatment of the tour; the others with one by its weight.
const TOUR = [0, 2, 4, 6, 8];
const ROUND = 9;

/** The plan of letter `index`. */
export function planOf(chance: Chance, index: number): Plan {
  const first = firstTreatment(chance, index);
  const regions = regionsFor(chance, first);
  const surgical = first.path.startsWith('surgery/') && first.group === 'surgery';
  const others = surgical ? services(chance) : companions(chance, first, regions);
  const outcomes = outcomesOf(chance, 1 + others.length, surgical);
  const items = [first, ...others].map((treatment, place) => ({
    treatment,
    outcome: outcomes[place] ?? 'upheld',
  }));
  return { regions, first, items };
}

function firstTreatment(chance: Chance, index: number): Treatment {
  const place = TOUR.indexOf(index % ROUND);
  const nth = Math.floor(index / ROUND) * TOUR.length + place;
  const toured = place < 0 ? undefined : treatments[(nth * TOUR_STEP) % treatments.length];
  return toured ?? chance.weighted(treatments.map((treatment) => [treatment, treatment.weight]));
}

const WEIGHTS: Readonly<Record<string, number>> = {
  'lower-back': 34,
  neck: 16,
  shoulder: 14,
  knee: 12,
  wrist: 6,
  hand: 4,
  ankle: 4,
  'upper-back': 3,
  elbow: 3,
  foot: 3,
  hip: 2,
};

function regionsFor(chance: Chance, { parts = spineAndLimbs }: Treatment): Region[] {
  const weighted = (from: readonly string[]): string =>
    chance.weighted(from.map((part) => [part, WEIGHTS[part] ?? 3]));
  const first = weighted(parts);
  const more = spineAndLimbs.includes(first)
    ? chance.weighted([
        [0, 66],
        [1, 24],
        [2, 7],
        [3, 3],
      ])
    : 0;
  const chosen = [first];
  while (chosen.length <= more) {
    chosen.push(weighted(spineAndLimbs.filter((part) => !chosen.includes(part))));
  }
  return chosen.map(regionOf);
}

function companions(chance: Chance, first: Treatment, regions: Region[]): Treatment[] {
  const count = chance.weighted([
    [0, 52],
    [1, 18],
    [2, 12],
    [3, 8],
    [4, 5],
    [6, 3],
    [8, 2],
  ]);
  const chosen = [first];
  const fits = treatments.filter(
    ({ group, parts = spineAndLimbs }) =>
      group !== 'surgery' && regions.some(({ part }) => parts.includes(part)),
  );
  while (chosen.length <= count) {
    const left = fits.filter(({ path }) => !chosen.some((taken) => taken.path === path));
    if (left.length === 0) break;
    chosen.push(chance.weighted(left.map((treatment) => [treatment, treatment.weight])));
  }
  return chosen.slice(1);
}

function services(chance: Chance): Treatment[] {
  const count = chance.weighted([
    [0, 30],
    [chance.int(1, 4), 45],
    [chance.int(5, 9), 20],
    [14, 5],
  ]);
  return chance.some(surgicalServices, count);
}

// Services follow their operation, so that a letter about one is all of a kind; other letters are mixed now and then.
function outcomesOf(chance: Chance, count: number, surgical: boolean): Outcome[] {
  if (surgical) {
    const outcome = chance.odds(0.14) ? 'overturned' : 'upheld';
    return Array.from({ length: count }, () => outcome);
  }
  const kind = chance.weighted([
    ['upheld', 80],
    ['overturned', 8],
    ['mixed', 12],
  ] as const);
  return Array.from({ length: count }, (): Outcome => {
    if (kind === 'overturned' || (kind === 'mixed' && chance.odds(0.5))) return 'overturned';
    return chance.odds(0.025) ? 'partially-overturned' : 'upheld';
  });
}
