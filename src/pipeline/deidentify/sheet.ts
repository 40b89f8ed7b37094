import type { KnownIdentifier } from '../letter.ts';
import { type Person, peopleOf } from './person.ts';
import type { Profile } from './profiles.ts';

/** What a detector is told beside the text: the case as its header gives it, and what the profile keeps. */
export interface Sheet {
  known: readonly KnownIdentifier[];
  people: readonly Person[];
  profile: Profile;
  /** Days of the procedure, as `2015-01-23`. */
  procedure: ReadonlySet<string>;
  /** Year of the decision: two-digit years are read by it. */
  decidedYear: number;
}

/** A sheet for a letter's header. @param decided day of the decision, as `2015-01-23`. */
export function sheetOf(
  known: readonly KnownIdentifier[],
  profile: Profile,
  decided: string,
  procedure: readonly (string | undefined)[],
): Sheet {
  return {
    known,
    people: peopleOf(known),
    profile,
    procedure: new Set([decided, ...procedure].filter((day) => day !== undefined)),
    decidedYear: Number(decided.slice(0, 4)),
  };
}
