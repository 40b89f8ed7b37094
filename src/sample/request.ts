import type { Quantity } from '../schema.ts';
import { type Amount, amountOf, type Bound, plainAmount } from './amount.ts';
import { writeDay } from './days.ts';
import type { Hurt, Patient } from './patient.ts';
import type { Chance } from './random.ts';
import { type Ask, lowerParts, spineAndLimbs, type Treatment } from './treatment.ts';

/** What is asked for, as a heading prints it. */
export interface Asked {
  /** Without its amount: "Norco 10/325mg". */
  name: string;
  request: string;
  heading: string;
  quantity?: Quantity;
  granted?: Quantity;
  bodyParts: string[];
}

/** How the request has to come out. */
export interface Wish {
  bound: Bound;
  /** Whether a part of it is granted by the reviewer. */
  partly: boolean;
  /** Whether the heading may tell what the claims administrator authorized before. */
  story: boolean;
}

/** Body parts in the order of the taxonomy. */
const ORDER =
  'head face jaw eye ear neck upper-back lower-back chest abdomen shoulder upper-extremity elbow wrist hand hip lower-extremity knee ankle foot psyche internal'.split(
    ' ',
  );

/** A request for the treatment, aimed at one of the hurt parts, with the value that it should be read as. */
export function requestOf(
  chance: Chance,
  treatment: Treatment,
  patient: Patient,
  target: Hurt,
  wish: Wish,
): Asked {
  const { text, parts } = spoken(chance, treatment, patient, target);
  // What goes with an operation is about the operated part.
  const about = treatment.group === 'service' ? [target] : patient.hurts;
  const bodyParts = inOrder(parts ?? about.map(({ region }) => region.part));
  const { measure, allowed = 60 } = treatment;
  if ((wish.partly || wish.story) && (measure === 'sessions' || measure === 'tablets')) {
    return { name: text, ...split(chance, text, measure, wish), bodyParts };
  }
  const amount = amountOf(chance, measure, allowed, wish.bound);
  const request = dress(chance, treatment, patient, `${text}${amount.text}`);
  return { name: text, request, heading: request, ...measured(amount), bodyParts };
}

/** Slugs in the order of the taxonomy; four or more are `multiple`. */
export function inOrder(parts: readonly string[]): string[] {
  const sorted = [...new Set(parts)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return sorted.length >= 4 ? ['multiple'] : sorted;
}

// Words of the request, and the parts that they name; none: it names none.
function spoken(
  chance: Chance,
  { asks, group, parts: treated = spineAndLimbs }: Treatment,
  patient: Patient,
  target: Hurt,
): { text: string; parts?: string[] } {
  const ask: Ask = chance.pick(asks);
  if (typeof ask !== 'string') {
    const [text, ...parts] = ask;
    return { text, parts };
  }
  if (ask.includes('{limbs}')) {
    const lower = ['lower-back', ...lowerParts].includes(target.region.part);
    const side = chance.pick(['bilateral', 'left', 'right']);
    const limbs = `${side} ${lower ? 'lower' : 'upper'} ${side === 'bilateral' ? 'extremities' : 'extremity'}`;
    return {
      text: ask.replace('{limbs}', limbs),
      parts: [lower ? 'lower-extremity' : 'upper-extremity'],
    };
  }
  if (!ask.includes('{part}')) return { text: ask };
  const both = patient.hurts.length === 2 && (group === 'therapy' || group === 'imaging');
  const fit = both && patient.hurts.every(({ region }) => treated.includes(region.part));
  const all = fit && chance.odds(0.25);
  const named = all ? patient.hurts : [target];
  const text = ask.replace(
    '{part}',
    named.map(({ region, say }) => say(region.name)).join(' and '),
  );
  return { text, parts: named.map(({ region }) => region.part) };
}

function dress(chance: Chance, { group }: Treatment, patient: Patient, request: string): string {
  if (group === 'service' && chance.odds(0.6)) return `Associated surgical service: ${request}`;
  if (group === 'drug' && chance.odds(0.05)) {
    return `Retrospective request for ${request} (DOS: ${writeDay(patient.course.visits[1], 'slashes')})`;
  }
  return request;
}

const SPLITS: Readonly<
  Record<'sessions' | 'tablets', readonly (readonly [whole: number, part: number])[]>
> = {
  sessions: [
    [12, 6],
    [12, 8],
    [18, 6],
    [16, 8],
    [24, 12],
    [10, 4],
  ],
  tablets: [
    [90, 60],
    [60, 30],
    [120, 60],
    [90, 30],
  ],
};

// What was asked for first, what the claims administrator authorized of it, and what is left; or what the reviewer grants.
function split(
  chance: Chance,
  text: string,
  measure: 'sessions' | 'tablets',
  { partly }: Wish,
): Omit<Asked, 'name' | 'bodyParts'> {
  const [whole, part] = chance.pick(SPLITS[measure]);
  const asked = plainAmount(measure, whole);
  const given = plainAmount(measure, part);
  if (partly) {
    const request = `${text}${asked.text}`;
    return { request, heading: request, ...measured(asked), ...granted(given) };
  }
  const left = plainAmount(measure, whole - part);
  if (chance.odds(0.3)) {
    const request = `${text}${asked.text}`;
    return {
      request,
      heading: `${request} was the original request. The Claims Administrator authorized ${text}${given.text}, leaving the original request IMR eligible. The original request, ${request} is`,
      ...measured(asked),
    };
  }
  const request = `${text}${left.text}`;
  return {
    request,
    heading: `${text}${asked.text} was the original request. ${text}${given.text} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${request} is`,
    ...measured(left),
  };
}

const measured = ({ quantity }: Amount): { quantity?: Quantity } => (quantity ? { quantity } : {});
const granted = ({ quantity }: Amount): { granted?: Quantity } =>
  quantity ? { granted: quantity } : {};
