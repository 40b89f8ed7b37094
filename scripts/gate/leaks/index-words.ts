import { gunzipSync } from 'node:zlib';
import { cborTexts } from '../../../src/gate/cbor-texts.ts';
import { encode } from '../../../src/search/encode.ts';
import { wordsOf } from '../../../src/search/word.ts';

/** Codes of all words that letters hold, as the index would write them. @param letters texts of the files for the search page */
export function codesOf(letters: Iterable<string>): Set<string> {
  const tokens = new Set<string>();
  for (const json of letters) {
    for (const text of stringsIn(JSON.parse(json)))
      for (const token of text.split(/\s+/)) tokens.add(token);
  }
  const codes = new Set<string>();
  for (const token of tokens) for (const { word } of wordsOf(token)) codes.add(encode(word));
  return codes;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * How many words of a part of the index no letter holds: what is in the index and in no letter has come from elsewhere.
 *
 * @param bytes the file. Pagefind's list of parts holds beginnings of words, names of parts and its version.
 */
export function foreignWords(bytes: Uint8Array, codes: CodeBook): number {
  try {
    const texts = cborTexts(gunzipSync(bytes).subarray(SIGNATURE.length));
    return texts.filter((text) => !codes.has(text) && !NOT_A_WORD.test(text)).length;
  } catch (error) {
    // What is no index holds nothing that a letter has.
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

const SIGNATURE = 'pagefind_dcd';
const NOT_A_WORD = /^(?:|[a-z]{2,8}_[\da-f]{6,40}|\d+\.\d+\.\d+)$/;

/** Codes of words, and their beginnings. */
export class CodeBook {
  #sorted: string[];

  constructor(codes: ReadonlySet<string>) {
    this.#sorted = [...codes, 'qq'].sort();
  }

  /** Whether some word's code begins with the text. */
  has(text: string): boolean {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(text) ?? false;
  }
}
