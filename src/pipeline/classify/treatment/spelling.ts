import { editDistance } from '../../../errors.ts';
import type { TreatmentClass } from '../../../schema.ts';

/** Words of at least six letters that the classes' drugs and patterns are made of, in lower case. */
export function vocabularyOf(classes: Iterable<TreatmentClass>): Set<string> {
  const words = new Set<string>();
  for (const { drugs = {}, patterns = [] } of classes) {
    for (const [generic, brands] of Object.entries(drugs)) {
      for (const name of [generic, ...brands]) addWords(words, name, LONG_WORD);
    }
    // a stem that goes on in the pattern ("chiro\w*") is no word to mend to
    for (const pattern of patterns) addWords(words, pattern, WHOLE_WORD);
  }
  return words;
}

/**
 * The text with its misspelt words mended, or `undefined` where nothing could be mended with certainty. A word of six to eight
 * letters may be off by one letter, a longer one by two; the first letter must be right and one known word nearer than
 * every other.
 */
export function mended(text: string, vocabulary: ReadonlySet<string>): string | undefined {
  let changed = false;
  const result = text.replace(/\p{L}{6,}/gu, (word) => {
    const right = nearestWord(word.toLowerCase(), vocabulary);
    if (right === undefined) return word;
    changed = true;
    return right;
  });
  return changed ? result : undefined;
}

function nearestWord(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (vocabulary.has(word) || vocabulary.has(word.replace(/s$/, ''))) return undefined;
  let least = (word.length > 8 ? 2 : 1) + 1;
  let best: string | undefined;
  for (const candidate of vocabulary) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) >= least + 1) continue;
    const distance = editDistance(word, candidate);
    if (distance === least) best = undefined; // two words are equally near: a guess
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function addWords(words: Set<string>, text: string, shape: RegExp): void {
  for (const [word] of text.matchAll(shape)) words.add(word.toLowerCase());
}

const LONG_WORD = /\p{L}{6,}/gu;
const WHOLE_WORD = /(?<![\p{L}\\])\p{L}{7,}(?![\p{L}\\?*+[(])/gu;
