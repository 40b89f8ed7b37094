/** Every word of the interface, and nothing else: one file, so that another language is another file with the same names. */
import type { RemovalKind, Unit } from '../schema.ts';
import type { WithdrawalReason } from '../schema/withdrawn.ts';
import type { FacetName } from '../search/facet-name.ts';
import type { Sort } from '../search/rank.ts';
import type { Step } from '../search/check/widen.ts';
import { counted, day, list, lower, number, percents } from './format.ts';
import { fits, fitted } from './title.ts';

export const lang = 'en';

export const site = {
  name: 'Casebook',
  skip: 'Skip to main content',
  mainNav: 'Main',
  crumbs: 'Breadcrumbs',
  home: 'Home',
  findLabel: 'Whole archive',
  find: 'Search the decisions',
  findButton: 'Search',
  nav: {
    treatments: 'Treatments',
    guidelines: 'Guidelines',
    'body-parts': 'Body parts',
    check: 'Check a request',
    search: 'Search',
    method: 'How it is made',
  },
  noAdvice: 'This is not medical or legal advice.',
  past: 'Casebook shows what reviewers decided in the past. It cannot tell you how a new request will be decided.',
  notSample: 'Published decisions are not a sample of all denials.',
  removed: 'Names and other private details were removed before publication.',
  version: (imported: string | undefined, hash: string) =>
    imported ? `Archive version: ${day(imported)}, ${hash}.` : `Archive version: ${hash}.`,
  size: (letters: number, decisions: number) =>
    `${counted(letters, 'letter')}, ${counted(decisions, 'decision')}.`,
  printed: (archive: string) => `Casebook, ${archive}.`,
  footNav: 'About this archive',
  foot: {
    about: 'About this archive',
    method: 'How it is made',
    removed: 'What was removed',
    search: 'How to search',
    glossary: 'Words explained',
    privacy: 'Privacy',
    years: 'Decisions by year',
    outcomes: 'Decisions by outcome',
    figures: 'Figures',
    problem: 'Report a problem',
    accessibility: 'Accessibility',
  },
  licence: 'Licence of the data:',
  engine: (version: string) => `Made with Casebook ${version}.`,
  colours: 'Colours',
  themes: { auto: 'As on my device', light: 'Light', dark: 'Dark' },
};

/** Word and gloss: wherever an outcome stands, what it means stands beside it. */
export const outcomes = {
  overturned: {
    word: 'Overturned',
    gloss: 'treatment approved',
    means: 'The independent doctor found that the treatment is medically necessary.',
  },
  'partially-overturned': {
    word: 'Partly overturned',
    gloss: 'approved in part',
    means:
      'The independent doctor found that a part of it is medically necessary, for example fewer tablets.',
  },
  upheld: {
    word: 'Upheld',
    gloss: 'denial stands',
    means: 'The independent doctor agreed with the denial.',
  },
  mixed: { word: 'Mixed outcome' },
  inPart: (granted: string) => `approved in part, ${granted}`,
  counted: (gloss: string, count: number) => `${gloss}, ${number(count)}`,
};

const units: Record<Unit, [one: string, many: string]> = {
  session: ['session', 'sessions'],
  visit: ['visit', 'visits'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  tablet: ['tablet', 'tablets'],
  patch: ['patch', 'patches'],
  gram: ['gram', 'grams'],
  ml: ['ml', 'ml'],
  container: ['container', 'containers'],
  test: ['test', 'tests'],
  injection: ['injection', 'injections'],
  level: ['level', 'levels'],
  unit: ['unit', 'units'],
};

export const quantities = {
  /** `sessions`. */
  units: (unit: Unit) => units[unit][1],
  amount: (amount: number, unit: Unit) => counted(amount, ...units[unit]),
  /** `20 of 90 tablets`. */
  granted: (granted: number, asked: number, unit: Unit) =>
    `${number(granted)} of ${counted(asked, ...units[unit])}`,
};

export const figures = {
  /** `15% (13–17%)`. */
  share: (share: number, low: number, high: number) =>
    `${percents(share)}% (${percents(low)}–${percents(high)}%)`,
  of: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  before: 'In ',
  after: (what: string) => ` ${what} the treatment was approved in full`,
  decisions: (total: number) => (total === 1 ? 'decision' : 'decisions'),
  tooFew: (total: number, floor: number) =>
    `${counted(total, 'decision')}: too few to show a share. We show none for fewer than ${floor}.`,
  range:
    'The figures in brackets are a 95% range: what chance alone could make of a share like this one.',
  notSample:
    'Published decisions are not a sample of all denials. A share from the past does not tell how a new request will be decided.',
  howToRead: 'How to read these figures',
  bar: (total: number, overturned: number, partly: number, upheld: number) =>
    `Of ${counted(total, 'decision')}, ${number(overturned)} overturned, ${number(partly)} partly overturned and ${number(upheld)} upheld.`,
  tooFewShort: 'too few to say',
  floor: (floor: number) => `No share is shown for fewer than ${counted(floor, 'decision')}.`,
};

export const unknown = {
  treatment: 'Treatment not classified',
  guideline: 'Not classified',
  none: 'None cited',
  reason: 'Not told with certainty',
};

/** Lists of decisions, and where a quoted sentence stands. */
export const quotations = {
  about: (treatment: string, parts: string[], quantity: string | undefined) =>
    [treatment, ...parts.map(lower), ...(quantity ? [quantity] : [])].join(', '),
  caseNumber: (id: string) => `Case ${id}`,
  caseDecision: (id: string, place: number) => `Case ${id}, decision ${place}`,
  decided: (when: string) => `decided ${day(when)}`,
  paragraph: (place: number) => `¶ ${place}`,
  paragraphLabel: (place: number) => `Paragraph ${place}`,
  example: (reason: string) => `Example of “${lower(reason)}”: `,
  exampleAt: (id: string, place: number) => `case ${id}, ¶ ${place}`,
};

/** Hubs and their listings. */
export const hubs = {
  outcome: (slug: string) => {
    const outcome = outcomeNamed(slug);
    return { label: `${outcome.word} (${outcome.gloss})`, sentence: outcome.means };
  },
  program: (label: string) => ({
    label,
    sentence: `Decisions of one program: ${label}.`,
  }),
  specialty: (printed: string) => ({
    label: printed,
    sentence: `Decisions by reviewers who named this specialty: ${printed}. A reviewer can have several.`,
  }),
  year: (slug: string) => ({
    label: `Decided in ${slug}`,
    sentence: `Decisions that reviewers made in ${slug}.`,
  }),
  kinds: {
    treatments: { one: 'Treatment', title: 'Treatments', crumb: 'Treatments' },
    guidelines: { one: 'Guideline', title: 'Guidelines', crumb: 'Guidelines' },
    outcomes: { one: 'Outcome', title: 'Outcomes', crumb: 'Outcomes' },
    'body-parts': { one: 'Body part', title: 'Body parts', crumb: 'Body parts' },
    reasons: { one: 'Reason', title: 'Reasons', crumb: 'Reasons' },
    specialties: {
      one: 'Reviewer’s specialty',
      title: 'Reviewers’ specialties',
      crumb: 'Specialties',
    },
    programs: { one: 'Program', title: 'Programs', crumb: 'Programs' },
    years: { one: 'Year of decision', title: 'Years of decision', crumb: 'Years' },
  },
  leads: {
    treatments:
      'What was asked for and denied, by kind. Each page says how such requests were decided and why.',
    guidelines:
      'What reviewers and claims administrators cited. Each page says how often, and how those requests were decided.',
    outcomes:
      'How the decisions ended. A letter can hold several decisions; each is counted by itself.',
    'body-parts':
      'Where the treatment was meant to help. A decision can be about more than one body part.',
    reasons:
      'Why reviewers decided as they did, as this archive reads the letters. A decision can have up to three reasons.',
    specialties:
      'The fields in which the reviewers are certified or work, as the letters print them. A reviewer can have several.',
    programs: 'The state programs whose decisions this archive holds.',
    years: 'Decisions by the year in which the reviewer made them.',
  },
  indexDescription: (what: string, total: number) =>
    `${what} in this archive: ${counted(total, 'page')} with figures and decisions.`,
  description: (label: string, total: number) =>
    `${label}: how ${counted(total, 'request')} ${total === 1 ? 'was' : 'were'} decided, by which guidelines and why.`,
  title: (label: string, total: number) => fitted(label, `: ${counted(total, 'decision')}`),
  numberIs: 'The number is how many decisions',
  rows: (total: number, label: string) => `${counted(total, 'decision')} in the search: ${label}`,
  empty: 'There is no published decision to list here yet.',
  split: 'How it was decided',
  splitReviewer: 'When the reviewer used it',
  splitAdministrator: 'When the claims administrator used it',
  splitYear: 'How they were decided',
  neverReviewer: 'No reviewer used it in a published decision.',
  neverAdministrator: 'No claims administrator used it in a published decision.',
  kindsOf: 'Kinds',
  treatments: 'Treatments',
  reasons: 'Why: the reasons reviewers gave',
  reasonsNote:
    'A decision can have up to three reasons, so the counts can add up to more than the decisions',
  reasonsBy: {
    overturned: 'When it was approved',
    'partially-overturned': 'When a part was approved',
    upheld: 'When the denial stood',
  },
  examples: 'An example of each reason, in the reviewer’s words',
  guidelines: 'Guidelines that reviewers used most',
  guidelinesCaption: (label: string) => `Guidelines cited by reviewers: ${label}`,
  specialties: 'Who decided: the reviewers’ specialties',
  specialtiesNote:
    'A reviewer can have several, so the counts can add up to more than the decisions',
  specialtiesMore: (total: number) =>
    `${counted(total, 'more specialty', 'more specialties')} decided as often as the last of these, or less.`,
  byYear: 'By year of decision',
  byYearCaption: (label: string) => `Decisions by year: ${label}`,
  byYearHow:
    'The dot is the share approved in full. The line is its 95% range. Where lines overlap, a difference between years may be chance.',
  chart: (label: string) =>
    `Share approved in full by year, with the 95% range: ${label}. The table below has the same numbers.`,
  chartTable: 'The same numbers as a table',
  works: 'Works that reviewers cited most',
  worksNote:
    'Articles, chapters and web pages as the letters print them. Guidelines have pages of their own',
  worksCaption: (label: string) => `Works cited by reviewers: ${label}`,
  worksMore: (total: number) =>
    `${counted(total, 'more work')} ${total === 1 ? 'was' : 'were'} cited as often as the last of these, or less.`,
  amounts: 'How much was asked for',
  amountsCaption: (unit: string, label: string) => `Decisions by number of ${unit}: ${label}`,
  amountSpan: (first: number, last: number) =>
    first === last ? number(first) : `${number(first)}–${number(last)}`,
  amountsJoined: (floor: number) =>
    `Amounts with fewer than ${counted(floor, 'decision')} are joined. Decisions whose amount is not known are left out.`,
  sections: 'Sections that reviewers cited',
  sectionsNote: 'A decision can rest on several sections',
  sectionsCaption: (label: string) => `Sections of ${label} cited by reviewers, with outcomes`,
  sectionAt: (section: string, pages: string | undefined) =>
    pages ? `${section}, ${letters.pages(pages)}` : section,
  sectionNotStated: 'Section not stated',
  sectionsMore: (total: number) =>
    `${counted(total, 'more section')} ${total === 1 ? 'was' : 'were'} cited less often.`,
  wordings: (total: number) =>
    `As the letters print it, it is cited in ${counted(total, 'different way')}, most often as:`,
  wordingsEnd: 'They are counted as one.',
  columns: {
    guideline: 'Guideline',
    work: 'Work as printed',
    section: 'Section and pages',
    amount: (unit: string) => unit.charAt(0).toUpperCase() + unit.slice(1),
    upheld: 'Denial stands',
    year: 'Year',
    decisions: 'Decisions',
    inFull: 'Approved in full',
    inFullShort: 'In full',
    inPart: 'In part',
    share: 'Share and 95% range',
    shareShort: 'Share (range)',
    reviewers: 'Cited by reviewers',
    reviewersShort: 'Reviewers',
    administrators: 'Cited by claims administrators',
    administratorsShort: 'Administrators',
  },
  years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  yearsJoined: (floor: number) => `Years with fewer than ${counted(floor, 'decision')} are joined.`,
  noGuideline: 'No reviewer cited a guideline that we could tell.',
  none: {
    approved: 'No published decision approved the treatment.',
    upheld: 'In no published decision did the denial stand.',
  },
  newest: 'Newest decisions',
  newestBy: {
    overturned: 'Treatment approved',
    'partially-overturned': 'Approved in part',
    upheld: 'Denial stands',
  },
  all: (total: number) =>
    total === 1 ? 'Read the decision' : `All ${counted(total, 'decision')}, newest first`,
  check: 'Check a request for it: how requests with your amount and body part were decided',
  who: 'Who used it',
  use: {
    reviewer: 'Reviewers',
    administrator: 'Claims administrators',
    both: 'Both',
    another: 'Reviewer used another',
  },
  decisions: (total: number) => counted(total, 'decision'),
  fullName: (name: string) => `In full: ${name}.`,
  publisher: (name: string) => `Published by: ${name}.`,
  replaced: (on: string) => `Replaced on ${day(on)} by `,
  replacedNote: 'Letters cite the edition in force at the time.',
};

export const listing = {
  heading: (label: string) => `${label}: all decisions`,
  title: (label: string, from: number, to: number, total: number, volume: string) =>
    fitted(label, `: ${number(from)}–${number(to)} of ${number(total)}${volume}`),
  volume: (volume: number) => `, volume ${number(volume)}`,
  volumeOf: (volume: number, years: string) => ` of volume ${number(volume)}, ${years}`,
  range: (from: number, to: number, total: number, ofVolume: string) =>
    total === 1 && ofVolume === ''
      ? '1 decision'
      : `${number(from)}–${number(to)} of ${counted(total, 'decision')}${ofVolume}, newest first`,
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  crumb: (from: number, to: number) => `Decisions ${number(from)}–${number(to)}`,
  description: (label: string, from: number, to: number, total: number) =>
    `Decisions ${number(from)} to ${number(to)} of ${number(total)}, counted from the oldest: ${lower(label)}.`,
  pages: 'Pages of decisions',
  page: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  pageNewest: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)} (newest)`,
  pageLabel: (page: number) => `Page ${number(page)}`,
  older: 'Older decisions →',
  newer: '← Newer decisions',
  numbered: 'Pages are numbered from the oldest, so that an address keeps its decisions.',
};

/** The case page. */
export const letters = {
  heading: (id: string) => `Case ${id}`,
  title: (id: string, treatment: string, total: number, outcome: string) => {
    const what = total > 1 ? counted(total, 'treatment') : lower(treatment);
    const title = `Case ${id}: ${what}, ${outcome.toLowerCase()}`;
    return fits(title) ? title : `Case ${id}: ${outcome.toLowerCase()}`;
  },
  description: (id: string, treatments: string, outcome: string, decided: string) =>
    `Case ${id}, decided ${day(decided)}: ${treatments}. ${outcome}.`,
  bodyParts: (parts: string[]) => `Body part: ${list(parts.map(lower))}.`,
  treatmentList: (labels: string[]) => {
    const [first = '', ...rest] = labels;
    return `${list([first, ...rest.map(lower)])}.`;
  },
  /** `1 approved, 1 approved in part, 1 denial stands`. */
  mixed: (overturned: number, partly: number, upheld: number) =>
    [
      ...(overturned > 0 ? [`${number(overturned)} approved`] : []),
      ...(partly > 0 ? [`${number(partly)} approved in part`] : []),
      ...(upheld > 0
        ? [`${number(upheld)} ${upheld === 1 ? 'denial stands' : 'denials stand'}`]
        : []),
    ].join(', '),
  all: (gloss: string, total: number) =>
    total === 1 ? gloss : `${gloss}, in all ${number(total)} decisions`,
  asked: 'What was asked and what was decided',
  askedCaption: (total: number) =>
    total === 1 ? 'The decision in this letter' : `The ${number(total)} decisions in this letter`,
  columns: {
    treatment: 'Treatment',
    asked: 'Asked for',
    outcome: 'Outcome',
    administrator: 'Administrator’s guideline',
    administratorShort: 'Administrator’s',
    reviewer: 'Reviewer’s guideline',
    reviewerShort: 'Reviewer’s',
    reason: 'Main reason',
    reasonShort: 'Reason',
  },
  numbered: (place: number, label: string) => `${number(place)}. ${label}`,
  summary: 'Clinical case summary',
  noSummary: 'This case is published as a row of a table: it has no summary.',
  standard: (words: number) =>
    `Standard text, the same in every letter (${counted(words, 'word')})`,
  contents: 'In this letter',
  contentsAsked: 'What was asked and decided',
  facts: 'Facts',
  fact: {
    decided: 'Decided',
    assigned: 'Assigned',
    received: 'Received',
    denied: 'Denied',
    injured: 'Injured',
    priority: 'Priority',
    patient: 'Patient',
    bodyPart: 'Body part',
    reviewer: 'Reviewer',
    program: 'Program',
    version: 'Case version',
  },
  priority: { standard: 'Standard', expedited: 'Expedited' },
  sex: { female: 'Woman', male: 'Man', other: 'Person' },
  age: (band: string) => {
    const [from = '', to] = band.split('-');
    if (to === undefined) return `${from.replace('+', '')} and over`;
    return `${from} to ${to}`;
  },
  ageAlone: (age: string) => `Aged ${age}`,
  removed: 'What was removed here',
  nothingRemoved: 'Nothing had to be removed.',
  removedList: (parts: string[]) => `${list(parts)}.`,
  why: 'Why',
  decision: (place: number, total: number, label: string) =>
    total === 1
      ? `The decision: ${lower(label)}`
      : `Decision ${number(place)} of ${number(total)}: ${lower(label)}`,
  request: 'Asked for, as written',
  requestHeading: 'The request as the letter tells it',
  sides: {
    administrator: 'Claims administrator’s guideline',
    reviewer: 'Reviewer’s guideline',
  },
  noneCited: 'None cited in the letter',
  pages: (pages: string) =>
    /^\d+$/.test(pages) ? `page ${pages}` : `pages ${pages.replace(/-/g, '–')}`,
  rationale: 'The reviewer’s reasons, as written',
  noRationale: 'The program publishes no text of the reviewer’s reasons.',
  deciding: 'Deciding sentence',
  readAs: 'Read by the archive as: ',
  noReason: 'The archive could not tell the reason with certainty, and does not guess.',
  more: (label: string) => `More decisions on ${lower(label)}`,
  corrected: (date: string) => `Corrected on ${day(date)}`,
  correctedVersion: (version: string) => `You are reading case version ${version}.`,
  correction: (date: string, note: string) => `Corrected on ${day(date)}: ${note}`,
  supersedes: 'This case replaces ',
  supersededBy: 'This case was replaced by ',
  works: 'What the letter cites',
  worksNote: 'Guidelines and works as printed, each once, with the decisions that rest on them',
  citedBy: {
    administrator: 'Cited by the claims administrator:',
    reviewer: 'Cited by the reviewer:',
  },
  decisionNumber: (place: number) => `decision ${number(place)}`,
  stateCopy: 'The state’s own copy',
  invented:
    'This letter is invented, so there is no state copy of it. Of a real letter it would say:',
  stateCopyNumber: (id: string) => `Look there for case number ${id}.`,
  stateCopyNoNumber:
    'The program’s own case number was removed here. Look there by the year, the treatment and the outcome.',
  stateCopyOther:
    'The program that decided this case may publish its own copy. Ask the program for it.',
  stateCopyDiffers: 'The state’s copy may hold details that were removed here.',
  cite: 'Cite and download',
  citeParagraph: (number: string, address: string) =>
    `To point at a paragraph, add its number and its address: ${number}, ${address}`,
  plainText: (size: string) => `plain text (${size})`,
  json: (size: string) => `JSON (${size})`,
  download: 'This letter as ',
  or: ' or ',
  report: (id: string) => `Report a problem with case ${id}`,
  reportHint:
    'To ask that the case is taken down, write to the same address. Please do not send anyone’s health details.',
  reportBody: (id: string, version: string, address: string) =>
    `Case ${id}, case version ${version}\r\n${address}\r\n\r\nParagraph:\r\nWhat is wrong:\r\n`,
  reportSubject: (id: string) => `Problem with case ${id}`,
  neighbours: 'Letters before and after',
  previous: (id: string) => `← Case ${id}`,
  next: (id: string) => `Case ${id} →`,
  printed: (id: string, version: string) => `Casebook, case ${id}, case version ${version}.`,
};

/** Where each program publishes its decisions itself, in words that outlive an address. */
export const stateCopies: Record<string, string> = {
  'ca-dwc':
    'The California Division of Workers’ Compensation publishes its decisions at www.dir.ca.gov. Look for “Independent Medical Review” and there for the search of decisions.',
  'ca-dmhc':
    'The California Department of Managed Health Care publishes its decisions at www.dmhc.ca.gov. Look for “Independent Medical Review” and there for the search of decisions.',
  'ny-dfs':
    'The New York Department of Financial Services publishes its decisions at www.dfs.ny.gov. Look for “External Appeal” and there for the search of decisions.',
};

/** A case that was taken down: number, date and kind of reason, nothing else. */
export const takenDown = {
  title: (id: string) => `Case ${id}: no longer published`,
  description: (id: string) => `Case ${id} was taken down and is no longer published.`,
  heading: (id: string) => `Case ${id} is no longer published`,
  text: (date: string, reason: WithdrawalReason) =>
    `It was taken down on ${day(date)} ${takenDown.reasons[reason]}. Nothing of its text remains in this archive.`,
  reasons: {
    privacy: 'to protect a person’s privacy',
    'court-order': 'because a court ordered it',
    'published-in-error': 'because it had been published in error',
    replaced: 'because another letter replaced it',
  } satisfies Record<WithdrawalReason, string>,
  search: 'Search other decisions',
};

/** The plain text of a case. */
export const plainText = {
  determination: (place: number, total: number) =>
    total === 1 ? 'Decision' : `Decision ${number(place)} of ${number(total)}`,
  administrator: 'Claims administrator’s guideline',
  reviewer: 'Reviewer’s guideline',
  rationale: 'The reviewer’s reasons',
  license: (name: string, url: string) => `Licence: ${name}, ${url}`,
};

/** Earlier decisions on what a letter asks for. */
export const similar = {
  heading: 'Similar decisions',
  headingOf: (label: string) => `Similar decisions: ${lower(label)}`,
  /** `Physical therapy (decisions 1 and 3)`. */
  kind: (label: string, numbers: number[], total: number) => {
    if (numbers.length === total) return label;
    const which = numbers.length === 1 ? 'decision' : 'decisions';
    return `${label} (${which} ${list(numbers.map(number))})`;
  },
  how: (yearAlone: boolean) =>
    `Chosen by treatment, body part, amount and guideline. ${
      yearAlone
        ? 'Decided in the same year or before.'
        : 'Earlier decisions only. Later ones may differ.'
    }`,
  none: (label: string) => `There is no earlier decision on ${lower(label)} here.`,
  noneApproved: 'None overturned: no earlier decision here approved such a request in full.',
  noneUpheld: 'None upheld: in no earlier decision here did the denial of such a request stand.',
  shared: (shared: {
    bodyParts: string[];
    amount: { how: 'same' | 'near'; text: string } | undefined;
    product: string | undefined;
    guidelines: string[];
    reasons: string[];
  }) => {
    const { bodyParts, amount, product, guidelines, reasons } = shared;
    const parts = [
      'Same treatment',
      ...(product === undefined ? [] : [`same product (${product})`]),
      ...(bodyParts.length > 0 ? [`same body part (${list(bodyParts.map(lower))})`] : []),
      ...(amount ? [`${amount.how === 'same' ? 'same' : 'a near'} amount (${amount.text})`] : []),
      ...(guidelines.length > 0 ? [`same guideline (${list(guidelines)})`] : []),
      ...(reasons.length > 0 ? [`same reason (${list(reasons.map(lower))})`] : []),
    ];
    return `${list(parts)}.`;
  },
  /** `Case CM14-0197557, decision 2: 12 sessions`. */
  title: (decision: string, amount: string | undefined) =>
    amount === undefined ? decision : `${decision}: ${amount}`,
  why: 'Deciding sentence: ',
  sentenceOf: (title: string) => ` (${lower(title)})`,
};

/** What yearly reports print. */
export const report = {
  title: (year: string | undefined) => (year ? `Figures for ${year}` : 'Figures of all years'),
  crumb: 'Figures',
  lead: (year: string | undefined, letters: number, decisions: number) =>
    `${counted(letters, 'letter')} with ${counted(decisions, 'decision')}${
      year ? `, decided in ${year}` : ''
    }. A number in a table leads to the decisions that it counts.`,
  description: (year: string | undefined, decisions: number) =>
    `How ${counted(decisions, 'request')} ${decisions === 1 ? 'was' : 'were'} decided${
      year ? ` in ${year}` : ''
    }, by treatment, guideline, reason, specialty and body part, with tables to take away.`,
  years: 'Figures of other years',
  allYears: 'all years',
  contents: 'On this page',
  glance: 'At a glance',
  headings: {
    treatment: 'By treatment',
    guideline: 'By guideline',
    reasons: 'By reason',
    specialties: 'By reviewer’s specialty',
    'body-parts': 'By body part',
    years: 'By year of decision',
    programs: 'By program',
    letters: 'Letters by number of decisions',
    days: 'Days from assignment to decision',
  },
  tables: {
    categories: { caption: 'Categories of treatment', head: 'Category' },
    classes: { caption: 'Kinds of treatment', head: 'Treatment' },
    'reviewer-guidelines': { caption: 'Guidelines that reviewers cited', head: 'Guideline' },
    'administrator-guidelines': {
      caption: 'Guidelines that claims administrators cited',
      head: 'Guideline',
    },
    reasons: { caption: 'Reasons that reviewers gave', head: 'Reason' },
    specialties: { caption: 'Reviewers’ specialties', head: 'Specialty' },
    'body-parts': { caption: 'Body parts', head: 'Body part' },
    years: { caption: 'Years of decision', head: 'Year' },
    programs: { caption: 'Programs', head: 'Program' },
    letters: { caption: 'Letters by number of decisions', head: 'Decisions in the letter' },
    days: { caption: 'Days from assignment to decision', head: 'Which letters' },
  },
  columns: {
    decisions: 'Decisions',
    letters: 'Letters',
    inFull: 'Approved in full',
    inPart: 'In part',
    upheld: 'Denial stands',
    share: 'Share in full and 95% range',
    lower: 'A quarter within',
    median: 'Half within (median)',
    upper: 'Three quarters within',
  },
  /** Name of a linked number. */
  rows: (total: number, label: string, ended?: string) =>
    `${counted(total, 'decision')} in the search: ${label}${ended ? `, ${lower(ended)}` : ''}`,
  overlapping: 'A decision can be in several rows, so the rows add up to more than the decisions.',
  without: {
    categories: '',
    classes: (total: number) =>
      `${counted(total, 'decision')} of which only the category, or not even that, could be told ${total === 1 ? 'is' : 'are'} in no row.`,
    'reviewer-guidelines': (total: number) =>
      `For ${counted(total, 'decision')} the reviewer cites no guideline that could be told.`,
    'administrator-guidelines': (total: number) =>
      `For ${counted(total, 'decision')} the claims administrator cites no guideline that could be told.`,
    reasons: (total: number) =>
      `For ${counted(total, 'decision')} no reason could be told with certainty.`,
    specialties: (total: number) =>
      `For ${counted(total, 'decision')} no specialty of the reviewer is known.`,
    'body-parts': (total: number) => `For ${counted(total, 'decision')} no body part is known.`,
    years: '',
    programs: '',
  },
  plot: (caption: string) =>
    `Share approved in full, with the 95% range: ${lower(caption)}. The table below has the same numbers.`,
  plotHow:
    'The dot is the share approved in full. The line is its 95% range. Where lines overlap, a difference may be chance.',
  plotFew: (floor: number) =>
    `Rows with fewer than ${counted(floor, 'decision')} are in the table alone.`,
  take: (size: string) => `Take this table away (CSV, ${size})`,
  takeName: (caption: string) => `: ${lower(caption)}`,
  days: {
    all: 'All letters',
    how: 'From the day on which the case was assigned to the day of the decision: a quarter, half and three quarters of the letters were decided within so many days.',
    without: (letters: number) =>
      `For ${counted(letters, 'letter')} the two days are not known or not published; ${letters === 1 ? 'it is' : 'they are'} not counted.`,
    none: 'The days of assignment are not published for these letters, so how long a review took cannot be told.',
    day: (days: number) => counted(days, 'day'),
    tooFew: (floor: number) => `Nothing is said of fewer than ${counted(floor, 'letter')}.`,
  },
  letter: (size: number) => counted(size, 'decision'),
  sorted: {
    numbers: {
      ascending: 'Sorted by %, lowest first.',
      descending: 'Sorted by %, highest first.',
    },
    words: { ascending: 'Sorted by %, A to Z.', descending: 'Sorted by %, Z to A.' },
  },
  empty: 'No decision has been published yet, so there is nothing to count.',
  more: 'All figures, by treatment, guideline, reason and year',
};

export const home = {
  title: 'Independent medical review decisions',
  heading: 'What independent doctors decided when a treatment was denied',
  lead: (total: number) =>
    `Read ${counted(total, 'decision')}. Names and other private details were removed.`,
  hint: 'A treatment, a drug, a guideline, an exact phrase in “quotes”, or a case number.',
  howToSearch: 'How to search',
  twoWords: 'Two words to know',
  allWords: 'All words explained',
  start: 'Where to start',
  starts: {
    denied: {
      title: 'Your treatment was denied',
      text: 'See what happens in a review, what reviewers look at, and decisions on the same treatment as yours.',
    },
    precedent: {
      title: 'You need a precedent',
      text: 'Search every word of every letter. Link to a paragraph, copy a citation, take the letter as text or data.',
    },
    request: {
      title: 'You are writing a request',
      text: 'See how similar requests were decided, by which guideline, and what the letters said was missing.',
    },
  },
  glance: 'All decisions at a glance',
  numberIs: 'The number is how many decisions',
  browse: 'Browse by treatment',
  orBy: 'Or by ',
  by: {
    guidelines: 'guideline',
    'body-parts': 'body part',
    reasons: 'reason',
    outcomes: 'outcome',
    specialties: 'reviewer’s specialty',
    programs: 'program',
    years: 'year',
  },
  or: ' or ',
  latest: 'Latest decisions',
  allByYear: 'All decisions by year',
  empty: 'No decision has been published yet.',
};

export const method = {
  coverage: 'What the archive holds',
  coverageCaption: 'Letters and decisions by year',
  year: 'Year',
  letters: 'Letters',
  decisions: 'Decisions',
  all: 'All years',
  quality: 'What could not be told',
  qualityNote:
    'Classes, reasons and quantities are read by rules from the letters’ own words. Where the rules cannot tell, we leave it open and count it here. We do not guess.',
  qualityCaption: 'Decisions for which something could not be told',
  what: 'What is open',
  ofAll: 'Of all',
  rows: {
    treatmentUnknown: 'Kind of treatment not classified',
    reasonUnknown: 'Reason not told with certainty',
    quantityUnknown: 'No quantity stated or read',
    reviewerNone: 'Reviewer cites no guideline',
    reviewerUnknown: 'Reviewer’s guideline not classified',
    administratorNone: 'Claims administrator cites no guideline',
    administratorUnknown: 'Claims administrator’s guideline not classified',
  },
  whatRemoved: 'What was removed, and why',
  removedText:
    'The letters tell about real people. Before a letter is published, what could point to a person is taken out. A word in brackets shows what kind of thing stood there; it has the same look for everybody. The words of the reviewer are otherwise as they were: doses, spine levels, test results and guideline titles stay, because the decision turns on them.',
  profiles: {
    'safe-harbor':
      'Here, names, employers, claims administrators, addresses, places below the state, phone and other numbers and the case number of the program are removed. Dates are cut to the year, and ages are put in ten-year bands.',
    'state-publication':
      'Here, names, employers, claims administrators, addresses, places below the state, phone and other numbers are removed. Dates about the person are cut to the year. What the program itself publishes stays: the case number and the dates of the procedure. In the facts of a case, the age is a ten-year band.',
    strict:
      'Here, names, employers, claims administrators, addresses, places, phone and other numbers, the case number of the program and the reviewer’s specialty are removed. Dates are cut to the year, and ages are put in ten-year bands.',
  },
  anonymized:
    'The letters came without the patient’s name already. They went through the same steps all the same.',
  removed: (letters: number) => `Removed from ${counted(letters, 'letter')}`,
  kind: 'Kind',
  see: 'What you see',
  times: 'Times',
  yearAlone: 'the year alone',
  band: 'a ten-year band',
  rates: 'How to read a share',
  inFull: 'approved in full',
  ratesExample: (count: string, total: string, share: string) =>
    `The numbers come first: ${count} out of ${total}. The share is ${share}%.`,
  ratesText:
    'The range in brackets shows how far chance alone could move the share: it is the 95% interval after Wilson. A wide range means that few decisions stand behind the figure.',
  ratesChoice:
    'People choose which denials they bring to review, so published decisions are not a sample of all denials.',
  contents: 'On this page',
};

export const privacy = {
  problem: 'Report a problem',
  problemText:
    'If you see a name or another private detail, write to us with the case number and the paragraph. We take the letter down first and look at it then. Please do not send anyone’s health details.',
};

export const glossary = {
  outcomes: 'Outcomes',
  guidelines: 'Guidelines',
  reasons: 'Reasons',
  guidelinesLead: 'Guidelines that the decisions in this archive cite.',
  reasonsLead:
    'Why decisions went as they did, as this archive reads the letters. Each is told from a sentence of the letter.',
};

export const missing = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  text: 'If you typed a case number, look at it again: it stands in the letter’s head. You can search, or browse.',
  description: 'There is no page at this address. Search or browse the archive instead.',
  browse: 'Browse',
};

/** What was removed from a letter, with its number. */
export const removals: Record<RemovalKind, (count: number) => string> = {
  name: (count) => counted(count, 'name'),
  employer: (count) => counted(count, 'employer'),
  administrator: (count) => counted(count, 'claims administrator'),
  address: (count) => counted(count, 'address', 'addresses'),
  place: (count) => counted(count, 'place'),
  phone: (count) => counted(count, 'phone number'),
  email: (count) => counted(count, 'e-mail address', 'e-mail addresses'),
  identifier: (count) => counted(count, 'number'),
  date: (count) => counted(count, 'date'),
  removed: (count) => counted(count, 'word nobody could vouch for', 'words nobody could vouch for'),
  datesToYear: (count) => `${counted(count, 'date')} cut to the year`,
  ageToBand: (count) => `${counted(count, 'age')} put in a ten-year band`,
};

/** Kinds of what is removed, in general. */
export const removalKinds: Record<RemovalKind, string> = {
  name: 'Names of patients, relatives, doctors, lawyers',
  employer: 'Employers',
  administrator: 'Claims administrators',
  address: 'Streets and ZIP codes',
  place: 'Cities and other places',
  phone: 'Phone and fax numbers',
  email: 'E-mail addresses',
  identifier: 'Claim, record and licence numbers',
  date: 'Dates',
  removed: 'Words nobody could vouch for',
  datesToYear: 'Dates about the person',
  ageToBand: 'Ages',
};

/** Words that leave the page: citations, previews, what browsers and reference managers show. */
export const references = {
  /** `Case CM14-0197557: Physical therapy, upheld`. */
  title: (id: string, treatments: string, outcome: string) =>
    `${letters.heading(id)}: ${treatments.replace(/\.$/, '')}, ${outcome.toLowerCase()}`,
  version: (version: string) => `Case version ${version}`,
  files: 'This citation as a file: ',
  copy: 'Copy the citation',
  copied: 'The citation was copied.',
  notCopied: 'Your browser did not allow it. Mark the citation and copy it yourself.',
};

export const previews = {
  banner: 'This is a preview.',
  text: 'It is not published: look it through, do not cite it, and do not send its address on.',
};

/** The page at an address that a hub once had. */
export const moved = {
  title: (label: string, old: string) => `${label}: moved from ${old}`,
  heading: (label: string) => `${label} has another address now`,
  description: (label: string) => `The page on ${label} has moved.`,
  text: 'You are taken there by yourself. If not, follow this link: ',
};

/** Feeds, and tables to take away. */
export const feeds = {
  title: (archive: string, label: string | undefined) => (label ? `${archive}: ${label}` : archive),
  subtitle: (most: number) =>
    `The decisions that were published or corrected last, at most ${number(most)}. Published decisions are not a sample of all denials.`,
  entry: (about: string, outcome: string, gloss: string) => `${about}: ${outcome} (${gloss})`,
  asked: (request: string) => `Asked for: ${request}`,
  rights: (name: string, url: string) => `${name}, ${url}`,
  follow: 'Follow new decisions: ',
  feed: 'feed (Atom)',
  take: 'Take these decisions away: ',
  table: (size: string) => `table (CSV, ${size})`,
};

export const opening = {
  shortName: 'Casebook',
  description: (archive: string) => `Search the decisions of ${archive}`,
};

/** What the method page says of the way from the letters that came in to what is published. */
export const intake = {
  heading: 'What was taken in',
  caption: 'Letters and decisions in this archive',
  what: 'What',
  count: 'Number',
  rows: {
    published: 'Letters published',
    decisions: 'Decisions in them',
    unclassified: 'Decisions whose kind of treatment is not classified',
    corrected: 'Letters corrected after they were published',
    takenDown: 'Letters taken down after they were published',
  },
  newest: (day: string) => `Letters were last added, corrected or taken down on ${day}.`,
  held: 'Letters that could not be read with certainty are held back, and are not part of this archive. Only its publisher knows how many there are.',
};

/** What was removed from all letters. */
export const removedHere = {
  heading: 'What was removed from these letters',
  text: (letters: number, parts: string[]) =>
    parts.length > 0
      ? `From the ${counted(letters, 'letter')} of this archive: ${list(parts)}.`
      : `Nothing had to be removed from the ${counted(letters, 'letter')} of this archive.`,
  more: 'What each kind is, and why it goes',
  doubt:
    'What nothing shows to be harmless is masked, too, until a person has looked at it. That is why a plain word can be missing now and then.',
};

/** How letters are taken down. */
export const takedown = {
  heading: 'Have a letter taken down',
  text: 'If a letter is about you, or you speak for the person it is about, write to us with the case number. Please do not send health details.',
  subject: 'Take a letter down',
  after: 'When a letter is taken down:',
  steps: [
    'It leaves every page, the search and all files of this site.',
    'Its address stays. It shows the case number, the day and the kind of reason, and nothing else.',
    'It does not come back. If the letter reaches us again, it is held.',
    'Copies that others made are out of our reach. Search engines may show theirs for some time.',
  ],
  corrections:
    'If something is wrong in how we read a letter, write to us, too. The page of the case then says what changed and when. It does not repeat what was wrong.',
  soFar: (total: number, byReason: (readonly [WithdrawalReason, number])[]) =>
    total === 0
      ? 'No case has been taken down so far.'
      : `So far ${counted(total, 'case has', 'cases have')} been taken down: ${list(
          byReason.map(([reason, count]) => `${number(count)} ${takenDown.reasons[reason]}`),
        )}.`,
  notCounted: (total: number) =>
    `${counted(total, 'case that was', 'cases that were')} taken down ${total === 1 ? 'is' : 'are'} not counted here. `,
  why: 'How letters are taken down',
};

/** What the page calls a facet that is named in a sentence. */
const facetWords: Record<FacetName, string> = {
  outcome: 'outcome',
  treatment: 'treatment',
  body: 'body part',
  guideline: 'reviewer’s guideline',
  administrator: 'administrator’s guideline',
  reason: 'reason',
  year: 'year of decision',
  specialty: 'reviewer’s specialty',
  age: 'age',
  sex: 'sex',
  priority: 'priority',
  program: 'program',
};

/** The search page. */
export const search = {
  title: 'Search the decisions',
  description: 'Search the requests, summaries and reasons of every decision in this archive.',
  crumb: 'Search',
  rule: 'A word also finds its plural and its forms in -ed and -ing. Put an exact phrase in “quotes”. Nothing you type leaves your device.',
  howTo: 'How to search',
  chips: 'How your search was read',
  remove: 'remove',
  startAgain: 'Start again',
  noScript: {
    title: 'Search needs JavaScript',
    lead: 'Everything else works without it. You can browse:',
    treatments: 'treatments',
    guidelines: 'guidelines',
    years: 'decisions by year',
  },
  facets: {
    open: 'Narrow the results',
    openChosen: (chosen: number) => `Narrow the results (${number(chosen)} chosen)`,
    label: 'Narrow the results',
    legends: {
      outcome: 'Outcome',
      treatment: 'Treatment',
      body: 'Body part',
      guideline: 'Reviewer’s guideline',
      administrator: 'Administrator’s guideline',
      reason: 'Reason',
      year: 'Year of decision',
      specialty: 'Reviewer’s specialty',
      age: 'Age',
      sex: 'Sex',
      priority: 'Priority',
      program: 'Program',
    } satisfies Record<FacetName, string>,
    classes: (classes: number) => counted(classes, 'kind'),
    show: (decisions: number) => `Show ${counted(decisions, 'decision')}`,
    close: 'Close',
    showAll: (values: number) => `Show all ${number(values)}`,
    showFewer: 'Show fewer',
    find: (legend: string) => `Find in: ${legend}`,
    findHint: 'Find in this list',
    amount: 'Amount asked for',
    from: 'From',
    to: 'To',
    unit: 'Counted in',
    anyUnit: 'any unit',
    guidelines: 'Guidelines',
    differs: 'The reviewer used another guideline than the administrator',
    lookIn: 'Look for your words in',
    parts: {
      '': 'request, summary and reasons',
      request: 'the request',
      rationale: 'the reasons',
      summary: 'the summary',
      guideline: 'guideline citations',
      specialty: 'the reviewer’s specialty',
    },
    counts:
      'The number beside a value counts the decisions that have it and fit all else you chose. Values that no decision has here are left out.',
  },
  /** A chip of a chosen value: `Year of decision: 2015`. */
  chosen: (facet: FacetName, label: string) => `${search.facets.legends[facet]}: ${label}`,
  phrase: (words: string) => `“${words}”`,
  results: 'Results',
  waiting: 'Looking …',
  soFar: (decisions: number) => `${counted(decisions, 'decision')} so far.`,
  pending: (years: string) =>
    `${years} ${years.includes(' ') ? 'have' : 'has'} been searched; older decisions are still being searched.`,
  pendingNames: 'Other names of your words, and older decisions, are still being searched.',
  searchedOf: (done: number, all: number) => `${number(done)} of ${number(all)} parts searched`,
  years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  found: (decisions: number, letters: number) =>
    `${counted(decisions, 'decision')} in ${counted(letters, 'letter')}`,
  none: 'No decision found',
  idle: 'Type words, or choose from the lists.',
  allNewest: 'Read all decisions, newest first',
  approved: ' were approved in full: ',
  approvedOne: ' was approved in full: ',
  allFound: 'These are all decisions that fit your search, for and against.',
  range: (from: number, to: number, total: number) =>
    `${number(from)}–${number(to)} of ${number(total)}`,
  sortedBy: 'Sorted by ',
  sortOr: ', or ',
  sorts: { relevance: 'best match', newest: 'newest', oldest: 'oldest' } satisfies Record<
    Sort,
    string
  >,
  passageIn: { rationale: 'Passage in the reasons', summary: 'Passage in the summary' },
  split: 'How these decisions ended',
  chosenOutcomes: 'You chose outcomes, so no share is shown.',
  noText: 'The letter’s text did not load.',
  pages: 'Pages of results',
  page: (page: number) => `Page ${number(page)}`,
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  previous: '← Previous',
  next: 'Next →',
  empty: {
    title: 'No decision holds all of these',
    nothing: 'No decision fits your search.',
    asked: 'You asked for ',
    unknownTitle: 'A word that no letter holds',
    unknown: (word: string) => `No letter in this archive holds “${word}”.`,
    meant: 'Did you mean',
    withoutWord: (word: string) => `Without ${word}: `,
    withoutFacet: (facet: FacetName) => `Without the ${facetWords[facet]}: `,
    withoutLimit: {
      amount: 'With any amount: ',
      differs: 'Whichever guideline the reviewer used: ',
    },
    nearest: 'None holds all of your words. These hold most of them:',
    decisions: (count: number) => counted(count, 'decision'),
    noPage: (page: number) => `These results have no page ${number(page)}.`,
    firstPage: 'Go to the first page',
  },
  faults: {
    quote: 'A quotation mark is missing',
    bracket: 'A bracket has no partner',
    operand: 'Something stands before or after OR, AND, NOT, a minus or a field that it can’t join',
    text: 'We searched for all of your words instead, one by one.',
  },
  /** A chip of synonyms that were added: `norco: also hydrocodone`. */
  added: (typed: string, synonyms: string[]) => `${typed}: also ${list(synonyms)}`,
  addedMore: (count: number) => `${number(count)} more`,
  removeAdded: 'search only for what you typed',
  limits: {
    amount: (from: number | undefined, to: number | undefined, unit: string) =>
      from === to
        ? `Asked for: ${from ?? ''} ${unit}`
        : to === undefined
          ? `Asked for: ${from ?? ''} ${unit} or more`
          : from === undefined
            ? `Asked for: ${to} ${unit} or fewer`
            : `Asked for: ${from} to ${to} ${unit}`,
    differs: 'The reviewer used another guideline',
  },
  caseNumber: {
    title: (id: string) => `You typed a case number: ${id}`,
    link: 'Open this letter',
  },
  failed: {
    title: 'The search could not be loaded',
    text: 'The connection may have dropped. All pages of the archive still work.',
    again: 'Try again',
    part: (years: string) =>
      years.includes(' ') ? `The years ${years} did not load` : `The year ${years} did not load`,
    partText: (years: string) =>
      `What you see is complete for ${years}. The connection may have dropped.`,
    overlap: 'What you see is not complete. The connection may have dropped.',
    counts: 'The numbers beside the choices did not load',
    countsText: 'The results stand. The connection may have dropped.',
    synonyms: 'Other names did not load',
    synonymsText: 'Your words were searched for as you typed them, without other names.',
    offline: 'You are offline',
    offlineText: 'The search goes on by itself when the connection is back.',
  },
  saved: {
    lead: (total: number) => `Save all ${counted(total, 'decision')} as`,
    hint: 'The file says what was searched, in which version of the archive. It is made on your device.',
    working: (done: number, all: number) => `Loading part ${number(done)} of ${number(all)} …`,
    done: (name: string) => `${name} was saved.`,
    failed: 'The file could not be made: a part did not load. Try again.',
  },
  /** On a case page that was opened from a search. */
  marks: {
    label: 'Matches in this letter',
    at: (place: number, all: number) => `Match ${number(place)} of ${number(all)}`,
    for: (typed: string) => ` for ${typed}`,
    previous: '← Previous',
    next: 'Next →',
    hide: 'Hide the marks',
  },
};

/** The page that checks a request. */
export const checks = {
  title: 'Check a request',
  description:
    'See how requests for the same treatment were decided, by which guidelines and why. A look back, not a forecast.',
  lead: 'See how requests like yours were decided. This is a look back, not a forecast, and no medical or legal advice.',
  form: 'The request',
  fields: {
    treatment: 'Treatment',
    treatmentHint: 'Type a treatment, a drug or what people call it, and choose from the list.',
    body: 'Body part',
    anyBody: 'Any body part',
    amount: 'How much (optional)',
    amountHint: 'A number, or from–to: 12, 8-12',
    unit: 'Counted in',
    anyUnit: 'Any unit',
    words: 'Diagnosis words (optional)',
    wordsHint: 'Decisions whose letters hold all of these words',
  },
  show: 'Show decisions',
  /** An entry of the list: what else it is called, where it belongs, how many decisions there are. */
  option: (term: string | undefined, category: string | undefined, total: number) =>
    [
      ...(term ? [`“${term}”`] : []),
      ...(category ? [category] : []),
      counted(total, 'decision'),
    ].join(', '),
  options: 'Treatments',
  offered: (total: number) =>
    total === 0 ? 'No treatment is called so.' : `${counted(total, 'treatment')} to choose from.`,
  choose: (typed: string) =>
    typed === ''
      ? 'Type the treatment that is asked for.'
      : `No treatment in this archive is called “${typed}” alone. Choose one from the list, or browse all of them.`,
  noAmount: 'How much is a number, or a range such as 8-12. Without it, leave the field empty.',
  browse: 'Browse all treatments',
  idleTitle: 'What you will see',
  idle: [
    'how such requests were decided: counts, and the share with its range where there are enough decisions',
    'which guidelines reviewers used, what amounts were asked for and granted, and the reasons',
    'the closest decisions of both outcomes, with the sentence that decided them',
  ],
  noScript: {
    title: 'Checking a request needs JavaScript',
    lead: 'The pages of treatments work without it. They show how requests were decided, by which guidelines and why:',
  },
  waiting: (read: number, all: number) =>
    all > 1
      ? `Reading the archive: ${number(read)} of ${number(all)} volumes …`
      : 'Reading the archive …',
  heading: (total: number, about: string) => `${counted(total, 'decision')}: ${about}`,
  /** `Physical therapy, lower back, 12 sessions, letters that hold “radiculopathy”`. */
  about: (treatment: string, body: string | undefined, amount: string | undefined, words: string) =>
    [
      treatment,
      ...(body ? [lower(body)] : []),
      ...(amount ? [amount] : []),
      ...(words ? [`letters that hold: ${words}`] : []),
    ].join(', '),
  amount: (from: number | undefined, to: number | undefined, unit: string) => {
    const span =
      from === to
        ? String(from ?? '')
        : to === undefined
          ? `${from ?? ''} or more`
          : from === undefined
            ? `${to} or fewer`
            : `${from} to ${to}`;
    return unit === '' ? `amount ${span}` : `${span} ${unit}`;
  },
  searchThese: (total: number) => `Search these ${counted(total, 'decision')}`,
  searchOne: 'Show this decision',
  hub: (label: string) => `All about ${lower(label)}`,
  widenedTitle: 'We widened your request',
  widened: (asked: number, floor: number) =>
    asked === 0
      ? 'No decision fits all that you asked for. The figures below are wider:'
      : `Only ${counted(asked, 'decision')} ${asked === 1 ? 'fits' : 'fit'} all that you asked for. Where fewer than ${floor} fit, we widen the request step by step:`,
  steps: {
    words: (left: string) => `Without the words “${left}”, which no letter on this treatment holds`,
    amount: () => 'Any amount',
    body: () => 'Any body part',
    category: (category: string) => `All of ${lower(category)}, not this treatment alone`,
  } satisfies Record<Step, (left: string) => string>,
  step: (what: string, total: number) => `${what}: ${counted(total, 'decision')}`,
  nothing: {
    title: 'This archive has no decision on it',
    text: 'No published decision is about this treatment or another of its kind.',
    unknown: (treatment: string) =>
      `The address asks for a treatment that this archive does not have: ${treatment}.`,
  },
  missing: (volumes: string[]) =>
    `Missing are letters ${list(volumes)}. The figures below leave them out.`,
  volume: (from: string, to: string) =>
    from.slice(0, 4) === to.slice(0, 4)
      ? `decided in ${from.slice(0, 4)}`
      : `decided from ${from.slice(0, 4)} to ${to.slice(0, 4)}`,
  failed: {
    title: 'The figures could not be loaded',
    part: 'A part of the archive could not be loaded',
    text: 'The connection may have dropped. All pages of the archive still work.',
  },
  quantities: {
    heading: (unit: string) => `How many ${unit} were asked for, and what was granted`,
    lead: 'Each bar stands for the decisions on one amount: the more decisions, the longer. Approved comes first, then approved in part, then denials that stand.',
    framed: 'The frame shows your amount.',
    picture: (unit: string, total: number) =>
      `Decisions by number of ${unit}, ${counted(total, 'decision')} in all. The table has the same numbers.`,
    inPart: 'Granted in part',
    partOf: (asked: number, unit: string, granted: [number, number][], untold: number) => {
      const parts = granted.map(([amount, count]) =>
        count === 1 ? number(amount) : `${number(amount)} (${number(count)} times)`,
      );
      const told = [...parts, ...(untold > 0 ? ['a part that is not stated as a number'] : [])];
      return `${number(asked)} ${unit} asked, granted: ${list(told)}`;
    },
    untold: (total: number, unit: string) =>
      `${counted(total, 'more decision')} ${total === 1 ? 'states' : 'state'} no number of ${unit} and ${total === 1 ? 'is' : 'are'} not in this picture.`,
  },
  reasonsNone: 'No reason could be told with certainty.',
  closest: {
    heading: 'The closest decisions, and the sentence that decided them',
    lead: 'Closest to all you asked for first, both outcomes side by side',
    approved: 'Treatment approved',
    upheld: 'Denial stands',
    shares: (parts: string[]) => `Shared with your request: ${list(parts)}`,
    sharesCategory: 'another treatment of the same kind',
    sharesTreatment: 'the treatment',
    sharesWords: 'the words',
    sharesBody: 'the body part',
    sharesAmount: 'the amount',
    lastSentence: 'Last sentence of the reasons',
    readAs: (reason: string) => `Read as: ${lower(reason)}`,
    noText: 'The program publishes no text of the reviewer’s reasons.',
    notLoaded: 'The letter’s text did not load.',
    none: {
      approved: 'No published decision of this kind approved the treatment.',
      upheld: 'In no published decision of this kind did the denial stand.',
    },
  },
};

function outcomeNamed(slug: string) {
  if (slug === 'overturned' || slug === 'upheld') return outcomes[slug];
  return outcomes['partially-overturned'];
}
