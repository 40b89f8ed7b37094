import type { CleanLetter, Held, Letter, LetterItem, ParsedLetter } from '../letter.ts';
import type { Desk } from '../pipeline.ts';
import type { CleanText, RawText } from '../text.ts';
import { archiveWords } from './archive-words.ts';
import { decisionOn } from './cased.ts';
import { countRemoved, type Removals } from './count-removed.ts';
import { bandOf } from './detectors/ages.ts';
import { type Decisions, type Doubt, NO_DECISIONS } from './doubt.ts';
import { type Profile, profiles } from './profiles.ts';
import { requestWords } from './request-words.ts';
import { learnPeople, scrub } from './scrub.ts';
import type { Decided } from './settle-doubts.ts';
import { sheetOf } from './sheet.ts';

/** A letter after the stage: what may be published of it, and what waits for a person. */
export interface Deidentified {
  letter: CleanLetter;
  /** Private: what was masked in doubt. */
  doubts: Doubt[];
}

/**
 * What may be published of a letter under the desk's profile, or why it is held. The only way from raw to clean text.
 * A letter whose header names no claimant is held, unless the source is declared to name nobody. Pure; never throws.
 */
export function deidentify(letter: ParsedLetter, desk: Desk): Deidentified | Held {
  if (!desk.anonymized && !letter.known.some(({ kind }) => kind === 'claimant')) return NO_CLAIMANT;
  const profile = profiles[desk.profile];
  const { decided, assigned, received, denied } = letter.dates;
  const header = sheetOf(letter.known, profile, decided, [assigned, received, denied], {
    own: new Set([...archiveWords(desk.taxonomy), ...requestWords(letter.items)]),
    decided: decidedOf(desk.decisions ?? NO_DECISIONS, letter.caseNumber),
  });
  const sheet = learnPeople(textsOf(letter), header);
  const removals: Removals = [];
  const doubts: Doubt[] = [];
  const clean = (text: RawText, place: string): CleanText => {
    const scrubbed = scrub(text, sheet, place);
    removals.push(...scrubbed.spans);
    doubts.push(...scrubbed.doubts);
    return scrubbed.text;
  };
  const cleaned = cleanLetter(letter, profile, clean);
  const facts = factsOf(letter, profile, removals);
  const published: CleanLetter = {
    ...cleaned,
    id: profile.caseNumber
      ? letter.caseNumber
      : desk.archiveId(letter.caseNumber, Number(decided.slice(0, 4))),
    program: desk.program.name,
    profile: desk.profile,
    facts: { ...facts, removed: countRemoved(removals) },
  };
  return { letter: published, doubts };
}

/** What was decided of a surface: for the letter first, then for the archive. */
export function decidedOf({ letters, archive }: Decisions, caseNumber: string): Decided {
  const own = letters.get(caseNumber);
  return (surface) => decisionOn(own, surface) ?? decisionOn(archive, surface);
}

/** Why a letter is held in which nobody can be looked for. */
export const NO_CLAIMANT: Held = {
  held: {
    where: 'header',
    what: 'no claimant is named, so nobody can be looked for in the text',
    todo: 'If the source names nobody, as states publish letters, import it with --source anonymized',
  },
};

type Clean = (text: RawText, place: string) => CleanText;

function cleanLetter(letter: ParsedLetter, profile: Profile, clean: Clean): Letter<CleanText> {
  const { format, dates, priority, specialties, summary, items } = letter;
  return {
    format,
    dates,
    ...(priority && { priority }),
    specialties: profile.specialties ? specialties.map((one) => clean(one, 'specialties')) : [],
    summary: summary.map((paragraph) => clean(paragraph, 'summary')),
    items: items.map((item, index) => cleanItem(item, index + 1, clean)),
  };
}

function cleanItem(item: LetterItem<RawText>, number: number, clean: Clean): LetterItem<CleanText> {
  const as = (part: string) => (text: RawText) => clean(text, `determination ${number}, ${part}`);
  const request = as('request')(item.request);
  return {
    request,
    heading: item.heading === item.request ? request : as('heading')(item.heading),
    outcome: item.outcome,
    administrator: item.administrator === null ? null : as('guideline')(item.administrator),
    reviewer: item.reviewer === null ? null : as('guideline')(item.reviewer),
    rationale: item.rationale.map(as('rationale')),
  };
}

const textsOf = ({ summary, items }: ParsedLetter): RawText[] => [
  ...summary,
  ...items.flatMap(({ heading, rationale }) => [heading, ...rationale]),
];

/** Dates and patient as the profile leaves them; what is coarsened is added to `removals`. */
function factsOf(
  { dates, patient }: ParsedLetter,
  profile: Profile,
  removals: Removals,
): Omit<CleanLetter['facts'], 'removed'> {
  const { decided, assigned, received, denied, injured } = dates;
  const yearOf = (day: string): string => {
    removals.push({ kind: 'date', coarsened: 'datesToYear' });
    return day.slice(0, 4);
  };
  const age = patient.age === undefined ? undefined : bandOf(patient.age);
  if (age !== undefined) removals.push({ kind: 'removed', coarsened: 'ageToBand' });
  return {
    decided: profile.proceduralDates ? decided : yearOf(decided),
    ...(profile.proceduralDates && assigned && { assigned }),
    ...(profile.proceduralDates && received && { received }),
    ...(profile.proceduralDates && denied && { denied }),
    ...(injured && { injured: injured.length > 4 ? yearOf(injured) : injured }),
    patient: { ...(age && { age }), ...(patient.sex && { sex: patient.sex }) },
  };
}
