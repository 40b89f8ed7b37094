import { isEponymUse } from './eponym-use.ts';
import { isWordName, PARTICLES } from './person.ts';
import { isListing, isTitleRun } from './name-use.ts';
import type { Span } from './span.ts';
import given from './vocabulary/given-names.json' with { type: 'json' };
import { isSafeWord, isTermOfTrade } from './vocabulary/vocabulary.ts';
import { isAllCapitals, isCapitalised, opensSentence, type Word, wordsOf } from './words.ts';

/** A place that waits for a person, in UTF-16 code units, end exclusive. */
export interface DoubtfulPlace {
  start: number;
  end: number;
}

/**
 * What nobody recognised and nothing says to be safe: words of no vocabulary, words that are also names where they are
 * written as names, and the capitalised words beside them. Words side by side are one place. In order, not overlapping.
 *
 * @param found Spans of the detectors, by start: what they cover is dealt with.
 * @param released Whether a person said that a word is safe.
 */
export function findDoubtfulWords(
  text: string,
  found: readonly Pick<Span, 'start' | 'end'>[],
  released: (word: string) => boolean,
): DoubtfulPlace[] {
  const words = wordsOf(text);
  const covered = coveredWords(words, found);
  const addresses = keptAddresses(text);
  const doubtful = words.map(
    (word, index) =>
      !covered[index] &&
      word.folded.length > 1 &&
      !isSubsection(text, word) &&
      !isWithin(addresses, word) &&
      !released(word.text) &&
      (isUnknown(words, index, text) ||
        isNamelike(words, index, text) ||
        isAfterParticle(words, index, text)),
  );
  const beside = words.map(
    (word, index) =>
      !covered[index] && !released(word.text) && isBesideDoubtful(words, index, text, doubtful),
  );
  return placesOf(
    words,
    text,
    words.map((_, index) => doubtful[index] || beside[index] || false),
  );
}

function coveredWords(words: Word[], found: readonly Pick<Span, 'start' | 'end'>[]): boolean[] {
  let at = 0;
  return words.map(({ start, end }) => {
    while ((found[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const span = found[at];
    return span !== undefined && span.start < end;
  });
}

// Web addresses that are left are of libraries, judged by their host.
const keptAddresses = (text: string): DoubtfulPlace[] =>
  [...text.matchAll(/(?:https?:\s?\/\/\s?|www\.)[^\s<>()[\]"]+/gi)].map(
    ({ 0: address, index }) => ({
      start: index,
      end: index + address.length,
    }),
  );

const isWithin = (places: readonly DoubtfulPlace[], { start, end }: Word): boolean =>
  places.some((place) => place.start <= start && end <= place.end);

/** Whether a word is in no vocabulary, by itself, with the half that a line's end took from it, or as two grown together. */
function isUnknown(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  if (isSafeWord(word.folded)) return false;
  return !(
    isEponymUse(words, index, text) ||
    isTornHalf(words, index, text) ||
    isGrownTogether(word.text) ||
    isCitedAuthor(word, text)
  );
}

/** A part of a section: "9792.20(ef)". */
const isSubsection = (text: string, { start, end }: Word): boolean =>
  end - start < 4 &&
  text[end] === ')' &&
  /\d\)?\($/.test(text.slice(Math.max(0, start - 4), start));

/** Whether it makes a safe word with its neighbour across a hyphen: "electro-\nmyography". */
function isTornHalf(words: Word[], index: number, text: string): boolean {
  const joins = (first: Word | undefined, second: Word | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    /^\s?[\u2010\u2011-]\s{0,2}$/.test(text.slice(first.end, second.start)) &&
    isSafeWord(first.folded + second.folded);
  return joins(words[index - 1], words[index]) || joins(words[index], words[index + 1]);
}

/** Two safe words without their space, told by the capital: "painThe". Not after what begins a name ("DeLong", "McCall"). */
function isGrownTogether(word: string): boolean {
  const [, first = '', second = ''] = /^(\p{L}?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  const [one, two] = [first.toLowerCase(), second.toLowerCase()];
  return (
    first !== '' &&
    !/^(?:mc|mac|fitz)$/.test(one) &&
    !PARTICLES.has(one) &&
    isSafeWord(one) &&
    isSafeWord(two) &&
    !isAmbiguous(one) &&
    !isAmbiguous(two)
  );
}

/** "(Airaksinen, 2006)", "Chou et al": literature, not somebody of the case. */
const isCitedAuthor = ({ start, end }: Word, text: string): boolean =>
  /^(?:\s+et\.?\s+al\b|(?:,?\s+(?:and|&|et\.?\s+al\.?|\p{Lu}\p{L}+),?)*,?\s+(?:19|20)\d\d[a-z]?\s?[);])/u.test(
    text.slice(end, end + 60),
  ) &&
  (/^\s+et\b/.test(text.slice(end, end + 5)) ||
    /\([^()]{0,80}$/.test(text.slice(Math.max(0, start - 81), start)));

/**
 * A safe word that is also a name, written as one: with a capital inside a sentence, in no heading, title or list; or,
 * wherever it stands, as the given name before another capital or with an initial ("John Smith", "Grace D.").
 */
function isNamelike(words: Word[], index: number, text: string): boolean {
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

const isAmbiguous = (folded: string): boolean => isWordName(folded) && !NOT_AMBIGUOUS.test(folded);
// Two letters that are a capitalised word of the trade more often than somebody's name.
const NOT_AMBIGUOUS =
  /^(?:.|a[nst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we|[bcdfghjklmnpqrstvwxz]{2}|right|left|shoulder|neck|head|hand|back|pain|foot|knee|care|case|page|state|section|chronic|home)$/;

/**
 * A word that belongs to a doubtful name beside it: a capitalised one ("Zdenka M. Hill"), one after particles ("van der
 * Berg"), or the other half of one that a line's end tore apart ("Gal-\nvan").
 */
function isBesideDoubtful(
  words: Word[],
  index: number,
  text: string,
  doubtful: boolean[],
): boolean {
  const word = words[index] as Word;
  if (doubtful[index] || word.folded.length < 2) return false;
  return [-1, 1].some((step) => {
    const initial = words[index + step]?.text.length === 1;
    const at = index + (initial ? 2 * step : step);
    const other = words[at];
    if (!other || !doubtful[at]) return false;
    const gap = step === 1 ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
    if (/^-\s?\n\s?$/.test(gap)) return true;
    const isJoined = initial ? /^\s\p{Lu}\.\s$/u.test(gap) : /^(?:\s{1,2}|\s?-\s?)$/.test(gap);
    return isJoined && isCapitalised(other.text) && mayBeName(words, index, text);
  });
}

/** Whether a capitalised word, by itself safe, may be a part of a name beside it. */
function mayBeName(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  if (!isCapitalised(word.text) || isListing(text, word)) return false;
  if (isWordName(word.folded)) return true;
  return (
    !isTermOfTrade(word.folded) && !isAllCapitals(word.text) && !opensSentence(text, word.start)
  );
}

/** Whether a capitalised word follows the particles of a name: "von Berg", "de la Torre". */
function isAfterParticle(words: Word[], index: number, text: string): boolean {
  const [particle, word] = [words[index - 1], words[index]];
  return (
    particle !== undefined &&
    word !== undefined &&
    isCapitalised(word.text) &&
    !isAllCapitals(word.text) &&
    /^(?:van|von|der|den|de|del|della|di|da|dos|du|bin|ibn|la|los|las)$/.test(particle.text) &&
    /^\s{1,2}$/.test(text.slice(particle.end, word.start)) &&
    !isEponymUse(words, index, text) &&
    !isCitedAuthor(word, text)
  );
}

/** Places of the doubtful words, with the initials and particles before, between and after them. */
function placesOf(words: Word[], text: string, doubtful: boolean[]): DoubtfulPlace[] {
  const places: DoubtfulPlace[] = [];
  words.forEach((word, index) => {
    if (!doubtful[index]) return;
    const start = startOf(words, index, text, doubtful);
    const end = word.end + (LAST_INITIAL.exec(text.slice(word.end, word.end + 4))?.[0].length ?? 0);
    const last = places.at(-1);
    if (last && (start <= last.end || isJoining(text, last.end, start))) last.end = end;
    else places.push({ start, end });
  });
  return places;
}
const isJoining = (text: string, end: number, start: number): boolean =>
  BETWEEN.test(text.slice(end, start)) ||
  (AFTER_INITIAL.test(text.slice(end, start)) &&
    /(?<!\p{L})\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)));
const LAST_INITIAL = /^\s\p{Lu}(?=\.)/u;
const BETWEEN = /^(?:\s{1,2}|\s?['’-]\s{0,2})$/;
const AFTER_INITIAL = /^\.\s$/;

function startOf(words: Word[], index: number, text: string, doubtful: boolean[]): number {
  let start = words[index]?.start ?? 0;
  const first = words[index];
  if (!first || !(isCapitalised(first.text) || PARTICLES.has(first.folded))) return start;
  for (let at = index - 1; at >= 0 && index - at < 4; at -= 1) {
    const word = words[at] as Word;
    const gap = text.slice(word.end, start);
    const initial = /^\p{Lu}$/u.test(word.text) && /^(?:\.\s{0,2}|['’])$/.test(gap);
    const particle = PARTICLES.has(word.folded) && /^(?:\s{1,2}|-)$/.test(gap) && !doubtful[at];
    if (!initial && !particle) break;
    start = word.start;
  }
  return start;
}
