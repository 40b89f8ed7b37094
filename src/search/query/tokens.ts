import { type Field, fields } from './tree.ts';

/** A piece of what was typed. */
export type Token =
  /** Text between white space, without the signs of the language. */
  | { kind: 'text'; text: string; prefix: boolean }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; field: Field }
  | { kind: 'open' | 'close' | 'not' | 'or' | 'and' };

/** What is wrong with the way a query is written. */
export type Fault =
  /** An opening quotation mark has no closing one. */
  | 'quote'
  /** A bracket has no partner. */
  | 'bracket'
  /** `OR`, `AND`, `NOT`, `-` or a field has nothing beside it that it could stand for. */
  | 'operand';

/**
 * Cuts what was typed into tokens. A sign is one only where a word could begin: the hyphen in `L4-5` and the bracket in
 * `medication(s)` belong to their words.
 */
export function tokensOf(typed: string): { tokens: Token[]; fault: Fault | undefined } {
  const text = typed.normalize('NFKC').replace(/[“”„‟]/g, '"');
  const tokens: Token[] = [];
  let fault: Fault | undefined;
  let place = 0;
  while (place < text.length) {
    const rest = text.slice(place, place + LONGEST);
    const sign = SIGNS.find(({ pattern }) => pattern.test(rest));
    const length = sign ? (sign.pattern.exec(rest)?.[0].length ?? 1) : 0;
    if (sign) {
      const token = sign.token(rest.slice(0, length));
      if (token) tokens.push(token);
      place += length;
      continue;
    }
    if (text[place] === '"') {
      const close = text.indexOf('"', place + 1);
      if (close < 0) fault = 'quote';
      const end = close < 0 ? text.length : close;
      tokens.push({ kind: 'phrase', text: text.slice(place + 1, end) });
      place = end + 1;
      continue;
    }
    const end = endOfText(text, place);
    tokens.push(textToken(text.slice(place, end)));
    place = end;
  }
  return { tokens, fault };
}

const LONGEST = 40; // characters of the longest sign, and more

/** Signs, each tried where a word could begin. */
const SIGNS: { pattern: RegExp; token: (found: string) => Token | undefined }[] = [
  { pattern: /^\s+/, token: () => undefined },
  { pattern: /^\(/, token: () => ({ kind: 'open' }) },
  { pattern: /^\)/, token: () => ({ kind: 'close' }) },
  { pattern: /^[-−]+(?=[^\s\-−)])/, token: () => ({ kind: 'not' }) },
  { pattern: /^NOT(?=[\s("]|$)/, token: () => ({ kind: 'not' }) },
  { pattern: /^OR(?=[\s("]|$)/, token: () => ({ kind: 'or' }) },
  { pattern: /^AND(?=[\s("]|$)/, token: () => ({ kind: 'and' }) },
  {
    pattern: new RegExp(`^(?:${fields.join('|')}):`, 'i'),
    token: (found) => ({ kind: 'field', field: found.slice(0, -1).toLowerCase() as Field }),
  },
];

/** Where the text that begins here ends: at white space, a quotation mark, or a bracket that closes none of its own. */
function endOfText(text: string, start: number): number {
  let open = 0;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place] as string;
    if (character === '"' || /\s/.test(character)) return place;
    if (character === '(') open += 1;
    if (character === ')') {
      if (open === 0) return place;
      open -= 1;
    }
  }
  return text.length;
}

const textToken = (text: string): Token => {
  const prefix = /[\p{L}\p{N}]\*$/u.test(text);
  return { kind: 'text', text: prefix ? text.slice(0, -1) : text, prefix };
};
