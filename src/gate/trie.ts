import { CODES, DIGIT_0, type Folded, LETTER_A, LOOSE, SIGNS } from './fold.ts';

/** A place where one of the trie's words stands in a folded text. */
export interface Hit<Value> {
  value: Value;
  /** Places in the text, in UTF-16 code units: of the first letter and of the last. */
  start: number;
  last: number;
  /** Whether it begins and ends where words (or letters beside digits) do. */
  apart: boolean;
  /** As `apart`, with digits beside letters taken for one word. */
  parted: boolean;
  /** Whether a gap that parts words stands in it. */
  loose: boolean;
}

/** Many words, searched for in one pass over a text: the time depends on the text and hardly on how many they are. */
export class Trie<Value> {
  #next = new Int32Array(CODES * 1024);
  #values: (Value | undefined)[] = [undefined];

  /** The value at a word of `a`–`z` and digits; made where there is none. */
  at(word: string, make: () => Value): Value {
    let node = 0;
    for (const sign of word) node = this.#step(node, SIGNS.indexOf(sign) + LETTER_A);
    const value = this.#values[node] ?? make();
    this.#values[node] = value;
    return value;
  }

  /** Every place of every word, in order of the text. */
  search({ codes, places, length }: Folded, found: (hit: Hit<Value>) => void): void {
    const next = this.#next;
    for (let from = 0; from < length; from += 1) {
      if ((codes[from] as number) < LETTER_A) continue;
      let node = 0;
      let loose = false;
      for (let at = from; at < length; at += 1) {
        const code = codes[at] as number;
        if (code < LETTER_A) {
          loose ||= code === LOOSE;
          continue;
        }
        node = next[node * CODES + code] as number;
        if (node === 0) break;
        const value = this.#values[node];
        if (value === undefined) continue;
        const parted = from === 0 || (codes[from - 1] as number) < LETTER_A;
        const ended = at + 1 === length || (codes[at + 1] as number) < LETTER_A;
        const apart = (parted || differ(codes, from - 1)) && (ended || differ(codes, at));
        const [start, last] = [places[from] as number, places[at] as number];
        found({ value, start, last, apart, parted: parted && ended, loose });
      }
    }
  }

  #step(node: number, code: number): number {
    const slot = node * CODES + code;
    const known = this.#next[slot] as number;
    if (known !== 0) return known;
    const made = this.#values.push(undefined) - 1;
    if ((made + 1) * CODES > this.#next.length) {
      const grown = new Int32Array(this.#next.length * 2);
      grown.set(this.#next);
      this.#next = grown;
    }
    this.#next[slot] = made;
    return made;
  }
}

/** Whether a letter and a digit stand side by side. */
const differ = (codes: Uint8Array, at: number): boolean =>
  (codes[at] as number) >= DIGIT_0 !== (codes[at + 1] as number) >= DIGIT_0;
