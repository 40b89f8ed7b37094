import type { KnownIdentifier } from '../letter.ts';
import { type Person, peopleOf } from './person.ts';
import type { Profile } from './profiles.ts';
import type { Decided } from './settle-doubts.ts';
import { ALL_STEPS, type Step } from './steps.ts';

/** What a detector is told beside the text: the case as its header gives it, and what the profile keeps. */
export interface Sheet {
  known: readonly KnownIdentifier[];
  people: readonly Person[];
  profile: Profile;
  /** Days of the procedure, as `2015-01-23`. */
  procedure: ReadonlySet<string>;
  /** Year of the decision: two-digit years are read by it. */
  decidedYear: number;
  /** Folded words that the archive itself brings. */
  own: ReadonlySet<string>;
  /** What people decided of doubtful words. */
  decided: Decided;
  /** The steps that run; fewer than all for measuring alone. */
  steps: ReadonlySet<Step>;
}

/** A sheet for a letter's header. @param decidedOn day of the decision, as `2015-01-23`. */
export function sheetOf(
  known: readonly KnownIdentifier[],
  profile: Profile,
  decidedOn: string,
  procedure: readonly (string | undefined)[],
  {
    decided = () => undefined,
    own = new Set(),
    steps = ALL_STEPS,
  }: Partial<Pick<Sheet, 'decided' | 'own' | 'steps'>> = {},
): Sheet {
  return {
    known,
    people: peopleOf(known),
    profile,
    procedure: new Set([decidedOn, ...procedure].filter((day) => day !== undefined)),
    decidedYear: Number(decidedOn.slice(0, 4)),
    own,
    decided,
    steps,
  };
}
