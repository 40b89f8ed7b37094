/** Every word of the search page. */
import type { FacetName } from '../search/facet.ts';
import type { Sort } from '../search/rank.ts';
import { counted, number } from './format.ts';

/** What the page calls a facet that is named in a sentence. */
const facetWords: Record<FacetName, string> = {
  outcome: 'outcome',
  treatment: 'treatment',
  guideline: 'reviewer’s guideline',
  year: 'year of decision',
};

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
      guideline: 'Reviewer’s guideline',
      year: 'Year of decision',
    } satisfies Record<FacetName, string>,
    classes: (classes: number) => counted(classes, 'kind'),
    show: (decisions: number) => `Show ${counted(decisions, 'decision')}`,
    close: 'Close',
    counts:
      'The number beside a value counts the decisions that have it and fit all else you chose. Values that no decision has here are left out.',
  },
  /** A chip of a chosen value: `Year of decision: 2015`. */
  chosen: (facet: FacetName, label: string) => `${search.facets.legends[facet]}: ${label}`,
  phrase: (words: string) => `“${words}”`,
  results: 'Results',
  waiting: 'Looking …',
  found: (decisions: number, letters: number) =>
    `${counted(decisions, 'decision')} in ${counted(letters, 'letter')}`,
  none: 'No decision found',
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
    unknown: (word: string) =>
      `No letter in this archive holds ${word}. Check its spelling, or try another word.`,
    withoutWord: (word: string) => `Without ${word}: `,
    withoutFacet: (facet: FacetName) => `Without the ${facetWords[facet]}: `,
    decisions: (count: number) => counted(count, 'decision'),
    noPage: (page: number) => `These results have no page ${number(page)}.`,
    firstPage: 'Go to the first page',
  },
  unclosed: {
    title: 'A quotation mark is missing',
    text: 'We searched for the words after it one by one.',
    link: (phrase: string) => `Search for ${phrase}`,
  },
  caseNumber: {
    title: (id: string) => `You typed a case number: ${id}`,
    link: 'Open this letter',
  },
  failed: {
    title: 'The search could not be loaded',
    text: 'The connection may have dropped. All pages of the archive still work.',
    again: 'Try again',
  },
};
