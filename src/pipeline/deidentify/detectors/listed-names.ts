import { FULL_NAME, TITLED_NAME } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';
import { matchesOf } from '../../matches.ts';

/** Finds every name of a list after one title ("Drs. Diaz, Cruz, and Long", "Dr. Diaz/Long"), and those of a firm's name ("Diaz, Cruz & Long LLP"). */
export function findListedNames(text: string): Span[] {
  const lists = matchesOf(text, LIST).flatMap(({ 0: list, index }) =>
    spansOf(list, EACH, 'name', 0.88, 'stands in a list after a title').map((span) => ({
      ...span,
      start: index + span.start,
      end: index + span.end,
    })),
  );
  return [...lists, ...spansOf(text, FIRM, 'name', 0.8, 'the name of a firm of lawyers')];
}

const AND = '(?:\\s?,\\s{0,2}(?:(?:and|or|&)\\s{1,2})?|\\s{1,2}(?:and|or|&)\\s{1,2}|\\s?\\/\\s?)';
const LIST = new RegExp(
  `(?<!\\p{L})(?:(?:[dD]rs|DRS|[dD]octors|[mM]essrs|[aA]ttorneys)\\b\\.?\\s{1,3}${TITLED_NAME}(?:${AND}${TITLED_NAME}){1,8}|[dD]r\\b\\.?\\s{1,3}${TITLED_NAME}(?:(?:\\/${TITLED_NAME}){1,3}|\\s{1,2}and\\s{1,2}(?:[dD]r\\b\\.?\\s{1,3})?${FULL_NAME}))`,
  'gu',
);
const FIRM = new RegExp(
  `(?<![\\p{L}\\p{M}'’-])(?<hit>${TITLED_NAME}(?:${AND}${TITLED_NAME}){1,4}),?\\s{1,3}(?:LLP|LLC|APC|APLC|PLC|PLLC|P\\.?C|A\\.?P\\.?C)\\b`,
  'dgu',
);
const EACH = new RegExp(
  `(?:(?<=^\\p{L}+\\.?\\s{1,3})|(?<=[,/&]\\s{0,2}|(?:and|or)\\s{1,2}))(?<hit>${TITLED_NAME})`,
  'dgu',
);
