import { matchesOf } from './matches.ts';

/**
 * A paragraph's sentences in order, each word for word as it stands there and without space at its ends. A full stop after
 * an abbreviation ("Dr.", "e.g.", "p. 98"), in a decimal or before a lower-case word ends none; a missing space after one
 * ("in 2016.The patient") does not hide an end. Empty for empty text. Never throws.
 */
export function sentencesOf<Text extends string>(paragraph: Text): Text[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of matchesOf(paragraph, CLOSING_MARK)) {
    const end = index + mark.length;
    if (!endsSentence(paragraph.slice(start, index), mark, paragraph.slice(end, end + 40)))
      continue;
    sentences.push(paragraph.slice(start, end));
    start = end;
  }
  sentences.push(paragraph.slice(start));
  // a slice of a text is of the text's kind: what was clean stays clean
  return sentences.map((sentence) => sentence.trim()).filter(Boolean) as Text[];
}

// The mark with all that closes behind it: `"… is needed."`, `(…, 2004).`, `techniques..`
const CLOSING_MARK = /[.!?]+["'”’)\]]*/g;

/** Whether this mark ends a sentence, between the sentence so far and what comes next. */
function endsSentence(before: string, mark: string, after: string): boolean {
  if (after.trim() === '') return false; // the rest is taken as the last sentence anyway
  if (/^\s/.test(after)) {
    if (!/^\s+["'“‘([]*[\p{Lu}\d]/u.test(after)) return false;
    return mark !== '.' || !abbreviates(before.slice(-40), after.trimStart());
  }
  // no space: only between a word or number and a capitalised word, so that "U.S.A", "L4-5.5" and addresses stay whole
  return (
    /(?:\p{Ll}{2}|\d|\))$/u.test(before) &&
    /^["'“‘(]?\p{Lu}(?:\p{Ll}|\s)/u.test(after) &&
    !/(?:www|https?:\/\/)\S*$/i.test(before.slice(-200))
  );
}

/** Whether a full stop between these two belongs to an abbreviation and the sentence goes on. */
function abbreviates(before: string, after: string): boolean {
  const word = /(?<![\p{L}\p{N}.&-])[\p{L}\p{N}.&-]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (ALWAYS.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^[\d(]/.test(after);
  // "U.S. Food", "J. Smith"; but "at 9 a.m. The patient", "hepatitis C. The patient"
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && !/^\s*\p{L}$/u.test(before))
    return !OPENING_WORD.test(after);
  return /^\s*(?:\d{1,2}|\p{L})$/u.test(before); // a number of a list: "2. The patient"
}

const ALWAYS = new Set(
  'dr mr mrs ms prof st vs e.g i.e cf viz al approx incl jr sr dept ph.d m.d d.o d.c c.c.r'.split(
    ' ',
  ),
);
const BEFORE_NUMBER = new Set(
  'p pp pg pgs page no nos vol ch chap sec sect fig figs tab art jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
// Words that open a sentence far more often than they follow an initial.
const OPENING_WORD =
  /^["“(]*(?:The|This|There|These|Those|It|In|On|At|As|He|She|His|Her|Per|Given|However|Therefore|Thus|Based|According|MTUS|ODG|ACOEM|No|Patients?|Current|Treatment|Medical|Medications?|Additionally|Moreover|Furthermore|Since|While|When|Although|After|With|Without|For|A|An)\b/;
