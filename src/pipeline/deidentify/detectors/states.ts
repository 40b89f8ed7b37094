import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { STATE_CODES, STATE_NAMES } from '../states.ts';

/** Finds states, for profiles that drop them; not in the names of guidelines, laws and programs ("California MTUS"). */
export function findStates(text: string, { profile }: Sheet): Span[] {
  if (profile.state) return [];
  return [
    ...spansOf(text, NAME, 'place', 0.8, 'a state'),
    ...spansOf(text, CODE, 'place', 0.8, 'the code of a state after a place or before a ZIP code'),
  ];
}

const NAME = new RegExp(
  `(?<![\\p{L}])(?<hit>${STATE_NAMES})(?!\\p{L})(?!\\s+(?:Medical|MTUS|Code|Labor|Division|DWC|Department|Chronic|[gG]uidelines?|Health|Workers|Board|Official|Opioid|Regulations?)\\b)(?!'s?\\s+(?:MTUS|Medical|Division)\\b)`,
  'dgu',
);
const CODE = new RegExp(`(?<=[\\p{L}\\])],\\s{1,3})(?<hit>${STATE_CODES})(?!\\p{L})`, 'dgu');
