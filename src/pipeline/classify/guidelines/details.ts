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
 */
export function sectionOf(cited: string, mark: Pick<Mark, 'start' | 'end'>): string {
  const labelled = /\bSections?(?:\(s\))?:\s*(.+)$/is.exec(cited)?.[1];
  if (labelled !== undefined) return tidy(labelled);
  return (
    tidy(withoutEdition(cited.slice(mark.end))) || tidy(withoutEdition(cited.slice(0, mark.start)))
  );
}

function tidy(text: string): string {
  const bare = withoutSeparators(text.replace(PAGES, ' ').replace(/\s+/g, ' '));
  return /\p{L}{2}|\d/u.test(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : '';
}

/** Takes the guideline's short form, edition, year and chapter number from the start, as often as they come. */
function withoutEdition(text: string): string {
  let rest = text;
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = withoutSeparators(rest).replace(EDITION, '');
  }
  return rest;
}

const NUMBERS = String.raw`\d+[a-z]?(?:\s*[-–]\s*\d+[a-z]?)?`;
const PAGES = new RegExp(
  String.raw`\(?\b(?:pages?\(s\)|pages?|pgs?\.?|pp?\.)\s*:?\s*(${NUMBERS}(?:\s*(?:,|and|&|through|to|;)\s*${NUMBERS})*)\)?`,
  'gi',
);
const EDITION =
  /^(?:\((?:ODG|ACOEM|MTUS|TWC|\d{4}|[^()]*\bedition[^()]*|effective[^()]*|updated[^()]*|revised[^()]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*(?:\d{1,2},\s*)?\d{4})\)|(?:ODG|ACOEM|MTUS|TWC|California|CA|Practice|Medical|Treatment|Guidelines?|Chapter \d+|(?:2nd|3rd|second|third) ed(?:ition|\.)?|(?:19|20)\d\d|8 C\.?C\.?R\.?|§+|9792[\d.]*(?:\s*[-–]\s*9792[\d.]*)?)(?![\p{L}\p{N}]))/iu;
