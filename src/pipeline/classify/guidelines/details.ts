import { withoutSeparators } from './blocks.ts';
import type { Mark } from './recognizer.ts';

/** The pages that a citation names, as printed: `98-99`, `173-174, 181`; empty where it names none. */
export function pagesOf(cited: string): string {
  return [...cited.matchAll(PAGES)]
    .map(([, pages = '']) => pages.replace(/\s+/g, ' '))
    .join(', ')
    .slice(0, 60);
}

/**
 * The chapter, section or topic that a citation names: what follows "Section(s):", else what it says beside the
 * guideline's name, its edition and its pages; empty where it says no more.
 *
 * @param names Where the citation names the guideline, or the work whose part it is.
 */
export function sectionOf(cited: string, names: readonly Pick<Mark, 'start' | 'end'>[]): string {
  const labelled = /\bSections?(?:\(s\))?:\s*(.+)$/is.exec(cited)?.[1];
  if (labelled !== undefined) return capitalised(withoutPages(labelled));
  let rest = '';
  let from = 0;
  for (const { start, end } of names) {
    rest += `${cited.slice(from, start)} , `;
    from = end;
  }
  return capitalised(withoutEdition(withoutPages(rest + cited.slice(from))));
}

function withoutPages(text: string): string {
  return withoutSeparators(text.replace(PAGES, ' ').replace(/\s+/g, ' '));
}

function capitalised(text: string): string {
  return /\p{L}{2}|\d/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : '';
}

/** Takes the guideline's short form, edition, year and chapter number from the start, as often as they come. */
function withoutEdition(text: string): string {
  let rest = text.replace(/\(\s*(?:(?:19|20)\d\d)?[\s,]*\)/g, ' ');
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = withoutSeparators(rest).replace(EDITION, '');
  }
  return rest.replace(/(?<!\s)\s+(?=,)/g, '').replace(/,(?:\s*,)+/g, ',');
}

const NUMBERS = String.raw`\d+[a-z]?(?:\s*[-–]\s*\d+[a-z]?)?`;
const PAGES = new RegExp(
  String.raw`\(?\b(?:pages?\(s\)|pages?|pgs?\.?|pp?\.)\s*:?\s*(${NUMBERS}(?:\s*(?:,|and|&|through|to|;)\s*${NUMBERS})*)\)?`,
  'gi',
);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const ORDINAL = String.raw`(?:\d+(?:st|nd|rd|th)|second|third)`;
const BRACKETED = String.raw`\((?:ODG|ACOEM|MTUS|TWC|web(?: version)?|[^()]*\bedition[^()]*|(?:effective|updated|revised)[^()]*|[\s,]*(?:practice guidelines)?[\s,]*|${MONTH}\.?,?\s*(?:\d{1,2},\s*)?\d{4})\)`;
const BARE = String.raw`(?:ODG|ACOEM|MTUS|TWC|California|CA|Practice|Medical|Treatment|Guidelines?|Chapter \d+|Complaints?|${ORDINAL} ed(?:ition|\.)?|(?:19|20)\d\d|8 C\.?C\.?R\.?|§+|9792[\d.]*(?:\s*[-–]\s*9792[\d.]*)?)(?![\p{L}\p{N}])`;
const EDITION = new RegExp(`^(?:${BRACKETED}|${BARE})`, 'iu');
