import { isEponymUse } from './eponym-use.ts';
import { isListing, isTitleRun } from './name-use.ts';
import { isWordName } from './person.ts';
import given from './vocabulary/given-names.json' with { type: 'json' };
import { isTermOfTrade } from './vocabulary/vocabulary.ts';
import { isAllCapitals, isCapitalised, opensSentence, type Word } from './words.ts';

/**
 * A safe word that is also a name, written as one: with a capital inside a sentence, in no heading, title or list; or,
 * wherever it stands, as the given name before another capital or with an initial ("John Smith", "Grace D.").
 */
export function isNamelike(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  if (!isCapitalised(word.text) || isAllCapitals(word.text) || !isAmbiguous(word.folded)) {
    return false;
  }
  if (isEponymUse(words, index, text)) return false;
  if (isGivenName(words, index, text) || isGivenName(words, index - 1, text)) return true;
  const after = text.slice(word.end, word.end + 24);
  if (/^(?:\.?\s*#?\d|\(s\)|-\p{Ll})/u.test(after) || isListing(text, word)) return false;
  if (opensSentence(text, word.start) || isTitleRun(words, index, text)) return false;
  const previous = words[index - 1];
  if (!previous || (isCapitalised(previous.text) && !isAllCapitals(previous.text))) return false;
  if (OPENS_REQUEST.test(word.folded) && /^\s\p{Ll}/u.test(after)) return false;
  const gap = text.slice(previous.end, word.start);
  const opens = /["“:]\s?$/.test(gap) && /^\s\p{Ll}/u.test(after);
  return /^[\s,:("'“]*$/.test(gap) && !opens;
}

/** Whether a word is a given name by its spelling and by what follows: an initial, or a capitalised word that may be a surname. */
function isGivenName(words: Word[], index: number, text: string): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !givenNames.has(word.folded)) return false;
  if (!isCapitalised(word.text) || isAllCapitals(word.text) || !isCapitalised(next.text))
    return false;
  if (!/^\s{1,2}$/.test(text.slice(word.end, next.start))) return false;
  if (next.text.length === 1) return text[next.end] === '.';
  return !isAllCapitals(next.text) && (isWordName(next.folded) || !isTermOfTrade(next.folded));
}
const givenNames: ReadonlySet<string> = new Set(given);

// With these a request begins ("for Trigger point injections"), and it keeps its capital inside a sentence.
const OPENS_REQUEST =
  /^(?:bath|bed|board|bone|boot|brace|cane|chair|cold|cord|cuff|drain|gel|hot|ice|low|nurse|plain|pool|power|silver|sleep|trigger|travel|tub|walker|work)$/;

/** Whether a folded word may be a name where it is written as one. */
export const isAmbiguous = (folded: string): boolean =>
  isWordName(folded) && !NOT_AMBIGUOUS.test(folded);
// Two letters that are a capitalised word of the trade more often than somebody's name.
const NOT_AMBIGUOUS =
  /^(?:.|a[nst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we|[bcdfghjklmnpqrstvwxz]{2}|right|left|shoulder|neck|head|hand|back|pain|foot|knee|fax|carrier|num|nbr|claim|care|case|page|state|section|chronic|home)$/;
