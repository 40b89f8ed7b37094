import { type DayStyle, dayNumber, dayStyles, weekdayBefore, yearOf } from './days.ts';
import type { Chance } from './random.ts';
import type { Region } from './region.ts';

/** A part of the body that is hurt, with its side where it has one. */
export interface Hurt {
  region: Region;
  /** Writes the region's words with the side in place. */
  say(words: string): string;
}

/** Days of a letter and of the care before it, in their order. */
export interface Course {
  injured: number;
  /** Visits at the treating physician, the last of which asks for the treatment. */
  visits: [number, number];
  /** The request for authorization. */
  asked: number;
  denied: number;
  received: number;
  assigned: number;
  decided: number;
}

/** Who the letter is about. */
export interface Patient {
  age: number;
  sex: 'female' | 'male';
  /** Whether the letter tells age and sex. */
  told: boolean;
  hurts: Hurt[];
  course: Course;
  dayStyle: DayStyle;
}

/** Years of decision by how many letters each has: fewer with time, as in the program itself. */
const YEARS: readonly (readonly [year: number, share: number])[] = [
  [2015, 14],
  [2016, 13],
  [2017, 12],
  [2018, 11],
  [2019, 10],
  [2020, 9],
  [2021, 8],
  [2022, 8],
  [2023, 8],
  [2024, 7],
];

const GOLDEN = 0.618_033_988_749_895;

/** Year of letter `index`: spread so evenly that any stretch of letters holds all years in their shares. */
export function yearOfLetter(seed: number, index: number): number {
  let left = ((seed * 0.137 + index * GOLDEN) % 1) * 100;
  for (const [year, share] of YEARS) {
    left -= share;
    if (left < 0) return year;
  }
  return 2024;
}

/** A patient with those parts hurt, and the course of the case up to a decision in that year. */
export function patientOf(chance: Chance, year: number, regions: Region[]): Patient {
  const age = chance.int(19, 68);
  return {
    age,
    sex: chance.odds(0.5) ? 'female' : 'male',
    told: chance.odds(0.98),
    hurts: regions.map((region) => hurtOf(chance, region)),
    course: courseOf(chance, year, age),
    dayStyle: chance.pick(dayStyles),
  };
}

function hurtOf(chance: Chance, region: Region): Hurt {
  const side = chance.weighted([
    ['right', 9],
    ['left', 9],
    ['bilateral', 2],
  ] as const);
  return { region, say: (words) => words.replaceAll('{side}', side) };
}

function courseOf(chance: Chance, year: number, age: number): Course {
  const decided = weekdayBefore(dayNumber(year, 1, 5) + chance.int(0, 355));
  const assigned = weekdayBefore(decided - chance.int(16, 40));
  const received = weekdayBefore(assigned - chance.int(4, 16));
  const denied = weekdayBefore(received - chance.int(4, 29));
  const asked = weekdayBefore(denied - chance.int(3, 9));
  const last = weekdayBefore(asked - chance.int(0, 12));
  const first = weekdayBefore(last - chance.int(21, 60));
  const since = chance.weighted([
    [chance.int(20, 200), 4],
    [chance.int(200, 1200), 4],
    [chance.int(1200, 5400), 3],
  ]);
  // Nobody was hurt at work before the age of eighteen.
  const injured = weekdayBefore(first - Math.min(since, (age - 18) * 365 - 150));
  return { injured, visits: [first, last], asked, denied, received, assigned, decided };
}

/** The year a case number begins with: that of its receipt. */
export function receiptYear({ course }: Patient): number {
  return yearOf(course.received);
}
