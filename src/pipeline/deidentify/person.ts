import type { KnownIdentifier } from '../letter.ts';
import { readName } from './printed-name.ts';
import { isSafeWord } from './vocabulary/vocabulary.ts';
import wordNames from './vocabulary/word-names.json' with { type: 'json' };
import { fold, wordsOf } from './words.ts';

/** Somebody whom a letter names, as the words by which they are found. */
export interface Person {
  claimant: boolean;
  /** Folded words that are no words of English: found in any case. */
  sure: ReadonlySet<string>;
  /** Folded words that are also words ("Hand", "Long"), or very short: found where they are used as names. */
  doubtful: ReadonlySet<string>;
  /** Folded first letters: of given names, and of parts of the surname. */
  initials: { given: ReadonlySet<string>; family: ReadonlySet<string> };
  /** Folded: the first given name and the surname's first word that is no particle. */
  wholeName: readonly string[];
  /** Learned from the letter's prose, not from its header. */
  learned: boolean;
}

const ambiguous: ReadonlySet<string> = new Set(wordNames);

/** Whether a folded word is also a word of English, or too short, so that it is no name by itself. */
export const isWordName = (folded: string): boolean => folded.length < 3 || ambiguous.has(folded);

/** Whether a folded word of a name is also any other word of letters, so that it goes only where it is used as a name. */
const isOrdinary = (folded: string): boolean => isWordName(folded) || isSafeWord(folded);

/** The people of a letter's header, by the words of their names. */
export function peopleOf(known: readonly KnownIdentifier[]): Person[] {
  return known
    .filter(({ kind }) => kind === 'claimant' || kind === 'name')
    .map(({ kind, value }) => personOf(value, kind === 'claimant'));
}

/** A person by one printed name. @param learned whether it was found in the prose. */
export function personOf(value: string, claimant: boolean, learned = false): Person {
  const { given, family } = readName(value);
  const named = [...searchWords(given), ...searchWords(family)];
  const searched = [...named, ...joinedForms(given, family)];
  return {
    claimant,
    learned,
    sure: new Set(searched.filter((word) => !isOrdinary(word))),
    doubtful: new Set(named.filter(isOrdinary)),
    wholeName: [searchWords(given)[0], searchWords(family)[0]].filter((word) => word !== undefined),
    initials: { given: firstLetters(given.slice(0, 1)), family: firstLetters(family) },
  };
}

/** Folded words of a part of a name to look for; a particle only where it is all there is ("Van", "Le"). */
function searchWords(parts: string[]): string[] {
  const words = wordsOf(parts.join(' '))
    .map(({ folded }) => folded)
    .filter((word) => word.length > 1);
  const named = words.filter((word) => !PARTICLES.has(word));
  return named.length > 0 ? named : words;
}

/** A name without the spaces, hyphens and apostrophes between its parts, as e-mail addresses and file names have it. */
function joinedForms(given: string[], family: string[]): string[] {
  const [first] = given;
  const last = fold(family.join(''));
  return [
    ...[...given, ...family].filter((part) => /\P{L}/u.test(part)).map(fold),
    ...(family.length > 1 ? [last] : []),
    ...(first && last !== '' ? [fold(first) + last, last + fold(first)] : []),
  ];
}

const firstLetters = (parts: string[]): ReadonlySet<string> =>
  new Set(wordsOf(parts.join(' ')).map(({ folded }) => folded.slice(0, 1)));

/** Folded particles of names: no words to search by, but a part of the name where they stand beside one. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'abd abu de la las los del della di da do dos das du den der van von vander bin ibn al el le st san santa mac mc y ter ten o'.split(
    ' ',
  ),
);
