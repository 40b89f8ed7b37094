import type { Patient } from './patient.ts';
import type { Chance } from './random.ts';

/** What was found in a patient: told in the summary and taken up in the rationales. */
export interface Findings {
  mechanism: string;
  diagnoses: string[];
  complaint: string;
  earlierComplaint: string;
  /** "6/10". */
  pain: string;
  exam: string[];
  earlierFinding: string;
  /** A clause on an earlier study; absent: there was none. */
  imaging?: string;
  /** Findings without anything telling, and telling ones. */
  calm: string[];
  telling: string[];
}

/** Findings for all hurt parts; telling ones among them where the letter approves something for that reason. */
export function findingsOf(chance: Chance, patient: Patient, telling: boolean): Findings {
  const each = <Value>(take: (hurt: Patient['hurts'][number]) => Value[]): Value[] =>
    patient.hurts.flatMap(take);
  const one = (words: readonly string[], say: (words: string) => string): string[] => [
    say(chance.pick(words)),
  ];
  const first = patient.hurts[0];
  if (first === undefined) throw new RangeError('nothing is hurt');
  const calm = each(({ region, say }) => chance.some(region.calm, 3).map(say));
  const sharp = each(({ region, say }) => chance.some(region.telling, 2).map(say));
  return {
    mechanism: chance.pick(first.region.mechanisms),
    diagnoses: each(({ region, say }) =>
      chance.some(region.diagnoses, patient.hurts.length > 1 ? 1 : chance.int(1, 3)).map(say),
    ),
    complaint: each(({ region, say }) => one(region.complaints, say))
      .slice(0, 2)
      .join(', and '),
    earlierComplaint: one(first.region.complaints, first.say)[0] ?? '',
    pain: `${chance.int(3, 9)}${chance.pick(['/10', ' out of 10'])}`,
    exam: telling ? sharp : calm.slice(0, 5),
    earlierFinding: first.say(chance.pick(first.region.calm)),
    ...(chance.odds(0.7) && { imaging: first.say(chance.pick(first.region.imaging)) }),
    calm,
    telling: sharp,
  };
}
