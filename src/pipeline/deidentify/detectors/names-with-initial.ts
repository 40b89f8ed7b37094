import { mayNameSomebody } from '../may-name-somebody.ts';
import { FULL_NAME } from '../name-grammar.ts';
import { type Span, spansOf } from '../span.ts';

/**
 * Finds a first name with the initial of a surname: "seen with Ana D., who". Inside a sentence alone, and not for letters
 * that count or name kinds ("Vitamin D.", "Grade A."). Anywhere where the initial or a nickname stands between two names.
 */
export function findNamesWithInitial(text: string): Span[] {
  return [
    ...spansOf(text, NAME, 'name', 0.7, 'a capitalised word with an initial'),
    ...spansOf(
      text,
      NICKNAMED,
      'name',
      0.8,
      'a nickname in quotation marks between two names',
    ).filter(({ start, end }) => mayNameSomebody(text.slice(start, end))),
    ...spansOf(text, MIDDLE, 'name', 0.8, 'an initial between two capitalised words').filter(
      ({ start, end }) => mayNameSomebody(text.slice(start, end)),
    ),
  ];
}

const COUNTED =
  '(?:Vitamin|Hepatitis|Type|Grade|Section|Part|Table|Appendix|Stage|Class|Group|Schedule|Figure|Level|Factor|Protein|Chapter|Phase|Item|Exhibit|Step|Tier|Zone|Region|Form|Plan|Category|Medicare|Influenza|Diagnosis|Diagnoses)(?!\\p{L})';
// "Ana M. Hand", also where a sentence begins.
const MIDDLE = new RegExp(
  `(?<![\\p{L}'’-])(?!${COUNTED})(?<hit>${FULL_NAME})(?<=\\p{Ll}\\s{1,2}\\p{Lu}\\.\\s{1,2}(?:\\p{Ll}{1,3}\\s){0,3}\\p{Lu}[\\p{L}'’-]+)`,
  'dgu',
);
// 'Robert "Bob" Hand'
const NICKNAMED =
  /(?<![\p{L}'’-])(?<hit>\p{Lu}[\p{L}'’-]+\s["“'‘]\p{Lu}\p{Ll}+["”'’]\s(?:\p{Ll}{1,3}\s){0,3}\p{Lu}[\p{L}'’-]+)/dgu;
const NAME =
  /(?<=\p{Ll}[,;]?\s{1,2}\(?)(?<hit>(?!(?:Vitamin|Hepatitis|Type|Grade|Section|Part|Table|Appendix|Stage|Class|Group|Schedule|Figure|Level|Factor|Protein|Chapter|Phase|Item|Exhibit|Step|Tier|Zone|Region|Form|Plan|Category)(?!\p{L}))\p{Lu}\p{Ll}{2,}\s\p{Lu}\.)(?=,|\)|\s+(?:\p{Ll}|\())/dgu;
