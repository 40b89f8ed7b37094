import type { ProfileName } from '../../schema.ts';

/** What a profile keeps of a letter; all else that identifies goes under every profile. */
export interface Profile {
  /** The program's own number of the case; else the archive's stands for it. */
  caseNumber: boolean;
  /** Whole days of the procedure: received, assigned, denied, decided. */
  proceduralDates: boolean;
  /** Ages in the narrative as published; else ten-year bands. */
  ages: boolean;
  /** The first three digits of a ZIP code, but for areas of at most 20,000 people. */
  zipArea: boolean;
  /** The state. */
  state: boolean;
  /** The reviewer's specialties. */
  specialties: boolean;
}

/**
 * `safe-harbor`: the eighteen kinds of 45 CFR 164.514(b)(2). `state-publication`: keeps what the program itself publishes.
 * `strict`: also drops the state and the reviewer's specialty.
 */
export const profiles: Record<ProfileName, Profile> = {
  'safe-harbor': {
    caseNumber: false,
    proceduralDates: false,
    ages: false,
    zipArea: true,
    state: true,
    specialties: true,
  },
  'state-publication': {
    caseNumber: true,
    proceduralDates: true,
    ages: true,
    zipArea: false,
    state: true,
    specialties: true,
  },
  strict: {
    caseNumber: false,
    proceduralDates: false,
    ages: false,
    zipArea: false,
    state: false,
    specialties: false,
  },
};
