import { isEponymUse } from './eponym-use.ts';
import { isLoneCapital } from './lone-capital.ts';
import { isListing, isTitleRun, REPORTS } from './name-use.ts';
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
  if (isAllCapitals(word.text)) return isReporterInCapitals(words, index, text);
  if (!isCapitalised(word.text)) return false;
  if (isEponymUse(words, index, text)) return false;
  if (!isAmbiguous(word.folded))
    return !isWordName(word.folded) && isLoneCapital(words, index, text);
  if (isGivenName(words, index, text) || isGivenName(words, index - 1, text)) return true;
  if (ROW.test(text.slice(Math.max(0, word.start - 12), word.end + 32))) return true;
  const after = text.slice(word.end, word.end + 24);
  if (/^(?:\.?\s*#?\d|\(s\)|-\p{Ll})/u.test(after) || isListing(text, word)) return false;
  if (opensSentence(text, word.start)) return isReporter(word, text);
  if (isTitleRun(words, index, text)) return false;
  const previous = words[index - 1];
  if (!previous || (isCapitalised(previous.text) && !isAllCapitals(previous.text))) return false;
  if (OPENS_REQUEST.test(word.folded) && /^\s\p{Ll}/u.test(after)) return false;
  const gap = text.slice(previous.end, word.start);
  const opens = /["“:]\s?$/.test(gap) && /^\s\p{Ll}/u.test(after);
  return /^[\s,:("'“]*$/.test(gap) && !opens;
}

/** Whether a word that opens a sentence does what people do, or has what people have: "Young noted that", "Young's report". */
const isReporter = (word: Word, text: string): boolean =>
  word.folded.length > 2 &&
  !isTermOfTrade(word.folded) &&
  !OPENS_REQUEST.test(word.folded) &&
  (REPORTS.test(text.slice(word.end, word.end + 40)) ||
    OWNS.test(text.slice(word.end, word.end + 40)));
const OWNS =
  /^['’]s\s(?:\p{Ll}+\s)?(?:examination|exam|evaluation|reports?|notes?|opinions?|findings?|measurements|recommendations?|letters?|requests?|impressions?|diagnos[ie]s|plan|assessment|office|clinic|wife|husband|spouse|son|daughter|mother|father|attorney|employer|supervisor)(?!\p{L})/u;

// In capitals throughout, only what people do tells a name from a word: "YOUNG NOTES A LIMP".
const isReporterInCapitals = (words: Word[], index: number, text: string): boolean => {
  const word = words[index] as Word;
  return (
    word.folded.length > 2 &&
    isAmbiguous(word.folded) &&
    !isTermOfTrade(word.folded) &&
    (opensSentence(text, word.start) ||
      TITLED.test(text.slice(Math.max(0, word.start - 8), word.start))) &&
    CAPITAL_REPORTS.test(text.slice(word.end, word.end + 24))
  );
};
const TITLED = /(?<!\p{L})(?:DR|MR|MS|MRS|MISTER)\.?\s{1,2}$/u;
const CAPITAL_REPORTS =
  /^\s(?:NOTE[SD]|STATE[SD]|SAW|SEES|REQUESTS|REQUESTED|RECOMMENDS|RECOMMENDED|PRESCRIBE[SD]|EXAMINED|EVALUATED|WROTE|SAYS|SAID|OPINE[SD]|ORDERED|DOCUMENTS|DOCUMENTED|WITNESSED|AGREE[SD]|BELIEVE[SD]|DENIES|DENIED|REPORTS|REPORTED|ADVISE[SD]|FEELS|FELT|SIGNED|ISSUED|PERFORMED)(?!\p{L})/u;
// A row of a table or of a log: "12/3/15 Young: negative", "Young      12/3/15".
const ROW =
  /\d[/-]\d{2,4}\s{1,3}\p{Lu}\p{Ll}+:\s|(?:^|\n)\p{Lu}\p{Ll}+\s{3,}(?:\d|\p{Lu}\p{Ll}{2}[\p{Ll}.]*\s\d)/u;

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
