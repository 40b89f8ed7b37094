import type { CaseData, Outcome } from '../schema.ts';
import type { CleanText, RawText } from './text.ts';

/** A person, organisation, number or place that a letter's header or cover block names, as printed there. */
export interface KnownIdentifier {
  kind:
    | 'claimant'
    | 'name'
    | 'employer'
    | 'administrator'
    | 'address'
    | 'city'
    | 'zip'
    | 'phone'
    | 'email'
    | 'identifier'
    | 'birth';
  value: RawText;
}

/** Days of a letter's header, each as `2015-01-23`. */
export interface LetterDates {
  decided: string;
  assigned?: string;
  received?: string;
  denied?: string;
  injured?: string;
}

/** One item of a letter. */
export interface LetterItem<Text extends string> {
  /** The disputed treatment in the letter's own words. */
  request: Text;
  /** The whole heading without its outcome; the same as `request` where it is nothing but the request. */
  heading: Text;
  outcome: Outcome;
  /** The guideline lines as printed after their label, or `null` where they say that none was cited. */
  administrator: Text | null;
  reviewer: Text | null;
  /** Paragraphs of the rationale. */
  rationale: Text[];
}

/** A letter's value: what parsing gives (`RawText`) and de-identification makes publishable (`CleanText`). */
export interface Letter<Text extends string> {
  /** Layout that was recognised, e.g. `ca-dwc/2016`. */
  format: string;
  dates: LetterDates;
  priority?: NonNullable<CaseData['priority']>;
  /** Reviewer's specialties as printed. */
  specialties: Text[];
  /** Paragraphs of the clinical summary. */
  summary: Text[];
  items: LetterItem<Text>[];
}

/** A parsed letter, private. */
export interface ParsedLetter extends Letter<RawText> {
  /** The program's number of the case, as printed. */
  caseNumber: string;
  patient: { /** In years. */ age?: number; sex?: 'female' | 'male' | 'other' };
  /** Who and what the cover block or header names. */
  known: KnownIdentifier[];
}

/** A letter that went through de-identification under a profile: all that may be published of it, and no more. */
export interface CleanLetter extends Letter<CleanText> {
  /** The public id. */
  id: string;
  program: string;
  profile: CaseData['profile'];
  /** Dates, patient and counts as the profile leaves them. */
  facts: Pick<
    CaseData,
    'decided' | 'assigned' | 'received' | 'denied' | 'injured' | 'patient' | 'removed'
  >;
}

/** Why a letter is not published yet. Says kind and place, never a word of the letter. */
export interface Held {
  held: {
    /** Where in the letter: "header", "item 3, outcome". */
    where: string;
    /** What is wrong, without a full stop. */
    what: string;
    /** What to do, without a full stop. */
    todo: string;
    /** `rejected`: not a letter at all (or unreadable), so that there is nothing to review. */
    rejected?: true;
  };
}

/** Whether a stage's answer is that the letter is held. */
export function isHeld(value: object): value is Held {
  return 'held' in value;
}
