/** Every word of the interface. Another language is another file with the same names. */
import type { RemovalKind, Unit } from '../schema.ts';
import { counted, day, list, number, percents } from './format.ts';

export const lang = 'en';

export const site = {
  name: 'Casebook',
  title: (page: string) => `${page} - Casebook`,
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
    problem: 'Report a problem',
  },
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
  notShown: 'not shown',
  tooFewShort: 'too few to say',
  floor: (floor: number) => `No share is shown for fewer than ${counted(floor, 'decision')}.`,
};

export const quotations = {
  caseNumber: (id: string) => `Case ${id}`,
  caseDecision: (id: string, number: number) => `Case ${id}, decision ${number}`,
  paragraph: (number: number) => `¶ ${number}`,
  paragraphLabel: (number: number) => `Paragraph ${number}`,
};

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

export const lists = { and: list };
