import { isEponymUse } from './eponym-use.ts';
import { isAmbiguous, isNamelike } from './name-like.ts';
import { isListing } from './name-use.ts';
import { isWordName, PARTICLES } from './person.ts';
import type { Span } from './span.ts';
import { STATE_NAMES } from './states.ts';
import { isCitedAuthor, isUnknown } from './unknown-word.ts';
import { isTermOfTrade } from './vocabulary/vocabulary.ts';
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
  const kept = [keptAddresses(text), keptStates(text)].map((places) => wordsWithin(words, places));
  const isKept = (index: number): boolean => kept.some((within) => within[index]);
  const doubtful = words.map(
    (word, index) =>
      !covered[index] &&
      word.folded.length > 1 &&
      !isKept(index) &&
      !released(word.text) &&
      (isUnknown(words, index, text) ||
        isNamelike(words, index, text) ||
        isAfterParticle(words, index, text)),
  );
  const beside = words.map(
    (word, index) =>
      !covered[index] &&
      !isKept(index) &&
      !released(word.text) &&
      isBesideDoubtful(words, index, text, doubtful),
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

// Where a reviewer is licensed: states that are names elsewhere ("Virginia").
const keptStates = (text: string): DoubtfulPlace[] =>
  [...text.matchAll(LICENSURE)].map(({ 0: states, index }) => ({
    start: index,
    end: index + states.length,
  }));
const LICENSURE = new RegExp(
  `Licensure:\\s{0,3}(?:(?:${STATE_NAMES})(?:\\s?,\\s{0,3}|(?![\\p{L},])))+`,
  'gu',
);

/** Which words lie in one of the places, which are in order and apart: both are gone through once. */
function wordsWithin(words: readonly Word[], places: readonly DoubtfulPlace[]): boolean[] {
  let at = 0;
  return words.map(({ start, end }) => {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const place = places[at];
    return place !== undefined && place.start <= start && end <= place.end;
  });
}

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
    // "Bird, Layla": a surname before its given name.
    if (
      step === 1 &&
      gap === ', ' &&
      isCapitalised(other.text) &&
      isWrittenAsName(word.text) &&
      isAmbiguous(word.folded) &&
      !isListing(text, word)
    )
      return true;
    // Half of a double name, whatever word it is.
    if (gap === '-' && isWrittenAsName(word.text) && isWrittenAsName(other.text)) return true;
    const isJoined = initial ? /^\s\p{Lu}\.\s$/u.test(gap) : /^(?:\s{1,2}|\s?-\s?)$/.test(gap);
    return isJoined && isCapitalised(other.text) && mayBeName(words, index, text);
  });
}

const isWrittenAsName = (word: string): boolean => isCapitalised(word) && !isAllCapitals(word);

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
