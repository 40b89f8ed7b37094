import type { Form } from './form.ts';
import type { Hit } from './trie.ts';
import { isCitedAuthor } from './written-author.ts';

/**
 * Whether the letters and digits at a place are the name or number, and not a part of something else that happens to be
 * spelled so.
 *
 * @param isOwn whether the text is of the case that names it.
 */
export function isWritten(form: Form, hit: Hit<unknown>, text: string, isOwn: boolean): boolean {
  // Signs that nobody sees part nothing.
  const said = text.slice(hit.start, hit.last + 1).replace(UNSEEN, '');
  if (form.shape === 'number') return isNumber(form, hit, said);
  if (form.shape === 'whole') return isWhole(form, hit, said);
  if (hit.loose || !(hit.parted || (hit.apart && form.squashed.length >= LONG_NAME))) return false;
  if (form.ordinary) return isOwn && isNameUse(text, hit, said);
  return isOwn || !isCited(text, hit);
}

const UNSEEN = /[\p{M}\p{Cf}]/gu;

const LONG_NAME = 6;
const LONG_WHOLE = 10;
const LONG_NUMBER = 7;
const SPACED_NUMBER = 8;
const VERY_LONG_NUMBER = 10;

/** A number's groups are parted by little; figures of a list are none. */
function isNumber({ kind, squashed }: Form, hit: Hit<unknown>, said: string): boolean {
  // Few figures are a day only where they are written as one: "3/7/61" and not "3761".
  if (kind === 'birth' && squashed.length < SPACED_NUMBER && /^\d+$/.test(squashed))
    return hit.parted && SHORT_DATE.test(said);
  const groups = kind === 'birth' ? DATE_GROUPS : NUMBER_GROUPS;
  if (hit.loose && (squashed.length < SPACED_NUMBER || !groups.test(said))) return false;
  if (hit.parted || (hit.apart && squashed.length >= LONG_NUMBER)) return true;
  return squashed.length >= VERY_LONG_NUMBER && /[a-z]/.test(squashed);
}

const NUMBER_GROUPS = /^[\p{L}\p{N}]+(?:[\s().@_/+-]{1,4}[\p{L}\p{N}]+){0,6}[\s().@_/+-]{0,4}$/u;
const SHORT_DATE = /^\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?(?:\d{2}|\d{4})$/;
const DATE_GROUPS = /^[\p{L}\p{N}]+(?:[\s,./-]{1,4}[\p{L}\p{N}]+){0,2}[\s,./-]{0,4}$/u;

function isWhole({ squashed, ordinary }: Form, hit: Hit<unknown>, said: string): boolean {
  if (said.length > squashed.length * 2 + MARGIN) return false;
  if (!ordinary) return hit.apart || squashed.length >= LONG_WHOLE;
  const joined = said.length === squashed.length;
  return (
    hit.parted && (joined || said.split(/[^\p{L}\p{N}]+/u).every((word) => !/^\p{Ll}/u.test(word)))
  );
}

const MARGIN = 24;

function isCited(text: string, { start, last }: Hit<unknown>): boolean {
  return isCitedAuthor(text.slice(Math.max(0, start - 24), start), text.slice(last + 1, last + 60));
}

/** An ordinary word is a name after a title, and with a capital between words in lower case that are no test's or sign's. */
function isNameUse(text: string, { start, last }: Hit<unknown>, said: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(last + 1, last + 40);
  if (/\b(?:mr|mrs|ms|miss|dr|doctor)\.?\s+$/i.test(before))
    return !/^M[RS]\s/.test(before.slice(-3));
  if (!/^\p{Lu}\p{Ll}/u.test(said) || EPONYM_USE.test(after) || EPONYM_BEFORE.test(before))
    return false;
  return (
    /\p{Ll},?\s+$/u.test(before) &&
    /^(?:['’]s)?,?\s+\p{Ll}{2,}/u.test(after) &&
    !CAPITAL_BEFORE.test(before)
  );
}

const EPONYM_USE =
  /^(?:['’]s)?\s+(?:test|sign|man(?:o?e)?u?ver|score|scale|index|syndrome|disease|procedure|fracture|questionnaire|criteria|classification|and|or)\b/i;
const EPONYM_BEFORE = /\b(?:positive|negative|and|or|the|a|of)\s+$/i;
const CAPITAL_BEFORE = /\p{Lu}\p{L}{0,40},?\s{1,40}$/u;
