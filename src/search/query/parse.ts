import { wordsOf } from '../word.ts';
import { type Fault, type Token, tokensOf } from './tokens.ts';
import { everything, type Field, joined, type Leaf, type Node } from './tree.ts';

/** What was typed, read. */
export interface Query {
  tree: Node;
  /** What is wrong with it. Then `tree` asks for its words alone, all of them. */
  fault: Fault | undefined;
}

/**
 * Reads what was typed into the search field:
 *
 * - words: all of them; `"a phrase"`: exactly these words in this order; `word*`: what begins so;
 * - `OR` between parts: one of them (weaker than the words beside each other: `a b OR c` is `(a b) OR c`);
 * - `-part` or `NOT part`: without it; brackets make one part of several;
 * - `field:part` looks there alone; a field inside another's brackets stands for itself.
 *
 * Any text is a query: this never throws. What can't be read as meant is told, and its words are searched for.
 */
export function parseQuery(typed: string): Query {
  const { tokens, fault } = tokensOf(typed);
  const reader = new Reader(tokens);
  const tree = reader.whole();
  const found = fault ?? reader.fault;
  return found === undefined
    ? { tree, fault: undefined }
    : { tree: plainWords(tokens), fault: found };
}

/** Every word that was typed, without the language's signs. */
function plainWords(tokens: readonly Token[]): Node {
  const words = tokens.flatMap((token) => {
    if (token.kind === 'field') return [leaf(token.field, 'word')];
    return 'text' in token ? loose(token.text, false, undefined) : [];
  });
  return joined('all', words);
}

const DEEPEST = 40; // brackets in brackets: more is no query that a person wrote

/** Reads tokens from left to right, as grammars with one token of foresight are read. */
class Reader {
  fault: Fault | undefined;
  #place = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    if (this.#tokens.length === 0) return everything;
    const tree = this.#any(undefined);
    if (this.#place < this.#tokens.length) this.fault ??= 'bracket';
    return tree;
  }

  #any(field: Field | undefined): Node {
    const parts = [this.#all(field)];
    while (this.#take('or')) parts.push(this.#all(field));
    // What names no word ("..." OR knee) asks for nothing, not for everything.
    const asking = parts.filter((part) => part.kind !== 'all' || part.parts.length > 0);
    return asking.length === 0 ? everything : joined('any', asking);
  }

  #all(field: Field | undefined): Node {
    const parts: Node[] = [];
    let read = 0;
    while (this.#place < this.#tokens.length && !this.#at('close') && !this.#at('or')) {
      if (this.#take('and')) {
        if (read === 0 || this.#nothingFollows()) this.fault ??= 'operand';
        continue;
      }
      parts.push(...this.#part(field));
      read += 1;
    }
    if (read === 0) this.fault ??= 'operand';
    return joined('all', parts);
  }

  #part(field: Field | undefined): Node[] {
    const token = this.#tokens[this.#place];
    this.#place += 1;
    switch (token?.kind) {
      case 'text':
        return loose(token.text, token.prefix, field);
      case 'phrase':
        return exact(token.text, field);
      case 'not':
        return this.#operand(() => negated(this.#part(field)));
      case 'field':
        return this.#operand(() => this.#part(token.field));
      case 'open':
        return this.#group(field);
      default:
        this.fault ??= 'operand';
        return [];
    }
  }

  #operand(read: () => Node[]): Node[] {
    this.#depth += 1;
    const parts = this.#nothingFollows() || this.#depth > DEEPEST ? undefined : read();
    this.#depth -= 1;
    if (parts === undefined) this.fault ??= 'operand';
    return parts ?? [];
  }

  #group(field: Field | undefined): Node[] {
    this.#depth += 1;
    const inside = this.#depth > DEEPEST ? everything : this.#any(field);
    this.#depth -= 1;
    if (!this.#take('close')) this.fault = 'bracket';
    return [inside];
  }

  #nothingFollows(): boolean {
    return (
      this.#place >= this.#tokens.length || this.#at('close') || this.#at('or') || this.#at('and')
    );
  }

  #at(kind: Token['kind']): boolean {
    return this.#tokens[this.#place]?.kind === kind;
  }

  #take(kind: Token['kind']): boolean {
    if (!this.#at(kind)) return false;
    this.#place += 1;
    return true;
  }
}

// Twice denied is asked for; nothing denied (`-[name]`, `-""`) is nothing asked.
function negated(parts: Node[]): Node[] {
  if (parts.length === 0) return [];
  const part = joined('all', parts);
  return [part.kind === 'not' ? part.part : { kind: 'not', part }];
}

/** The words of a text, each by itself; the last may stand for what begins so. */
function loose(text: string, prefix: boolean, field: Field | undefined): Leaf[] {
  const words = wordsOf(text);
  return words.map(({ word }, index) => {
    // Such a word has no other form, and only in quotes is it read again as it stands.
    if (SIGN.test(word)) return leaf(word, 'phrase', field);
    const open = prefix && index === words.length - 1 && word.length >= SHORTEST;
    return leaf(word, open ? 'prefix' : 'word', field);
  });
}

const SIGN = /[():*]/;
const SHORTEST = 2; // letters of a prefix: one letter begins half of all words

function exact(text: string, field: Field | undefined): Leaf[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const shown = text.trim().replace(/\s+/g, ' ');
  // No phrase runs across a mask, so that one with a mask inside is in no letter.
  const interrupted = words.at(-1)?.run !== words[0]?.run;
  const named = interrupted ? [] : words.map(({ word }) => word);
  return [{ kind: 'leaf', shown, as: 'phrase', words: named, ...(field && { field }) }];
}

const leaf = (word: string, as: Leaf['as'], field?: Field): Leaf => ({
  kind: 'leaf',
  shown: word,
  as,
  words: [word],
  ...(field && { field }),
});
