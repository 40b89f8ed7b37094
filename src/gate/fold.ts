/** A text reduced to letters and digits, so that case, accents, hyphens and markup between them make no difference. */
export interface Folded {
  /** One code a letter or digit (`LETTER_A` and on, `DIGIT_0` and on); what stands between is one `TIGHT` or `LOOSE` gap. */
  codes: Uint8Array;
  /** Place in the text of each code, in UTF-16 code units. */
  places: Uint32Array;
  length: number;
}

/** Whitespace or punctuation between two words. */
export const LOOSE = 0;
/** A hyphen, an apostrophe or the like, also with the line break after it: one word may go on. */
export const TIGHT = 1;
export const LETTER_A = 2;
export const DIGIT_0 = 28;
/** One more than the highest code. */
export const CODES = 38;

/** Folds a text. Letters of other scripts become their code in base 26, so that they are compared too. */
export function fold(text: string): Folded {
  const sink = new Sink(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit < ASCII ? (OF_ASCII[unit] as number) : GAP;
    if (code >= LETTER_A) sink.letter(code, at);
    else if (unit < ASCII) sink.gap(unit);
    else at += foreign(text, at, sink);
  }
  return sink.done();
}

/** The folded text as `a`–`z` and digits, without its gaps. */
export function squash(text: string): string {
  const { codes, length } = fold(text);
  let squashed = '';
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    if (code >= LETTER_A) squashed += SIGNS[code - LETTER_A];
  }
  return squashed;
}

export const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const ASCII = 128;
const GAP = 0;
const OF_ASCII = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const sign = SIGNS.indexOf(String.fromCharCode(unit).toLowerCase());
  return sign < 0 ? GAP : sign + LETTER_A;
});

/** Letters that Unicode does not take apart. */
const WHOLE: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};
const UNSEEN = /[\p{M}\p{Cf}]/u;
const HYPHEN = /[\p{Pd}'’‘ʼ·]/u;

/** Folds the character at `at`. @returns how many more code units than one it has. */
function foreign(text: string, at: number, sink: Sink): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  for (const sign of folding(character)) {
    if (sign === '-') sink.gap(HYPHEN_UNIT);
    else if (sign === ' ') sink.gap(SPACE_UNIT);
    else sink.letter((OF_ASCII[sign.charCodeAt(0)] as number) || LETTER_A, at);
  }
  return character.length - 1;
}

const foldings = new Map<string, string>();

/** What a character is folded to: letters and digits, `-` for a hyphen, a space for another gap, nothing for what is not seen. */
function folding(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const worked = workOut(character);
  foldings.set(character, worked);
  return worked;
}

function workOut(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (HYPHEN.test(character)) return '-';
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (UNSEEN.test(part)) continue;
    if (/[a-z\d]/.test(part)) folded += part;
    else if (WHOLE[part] !== undefined) folded += WHOLE[part];
    else folded += /[\p{L}\p{N}]/u.test(part) ? spelled(part.codePointAt(0) ?? 0) : ' ';
  }
  return folded;
}

const spelled = (code: number): string =>
  [...code.toString(26)].map((digit) => SIGNS[Number.parseInt(digit, 26)]).join('');

const HYPHEN_UNIT = 45;
const SPACE_UNIT = 32;
/** Hyphen, apostrophe, backslash (an escape of Markdown) and underscore. */
const TIGHT_UNITS = new Set([HYPHEN_UNIT, 39, 92, 95]);

class Sink {
  #codes: Uint8Array;
  #places: Uint32Array;
  #length = 0;
  #gap: 'none' | 'tight' | 'loose' = 'none';
  #hyphen = false;

  constructor(length: number) {
    this.#codes = new Uint8Array(length * 2 + 2);
    this.#places = new Uint32Array(length * 2 + 2);
  }

  letter(code: number, place: number): void {
    if (this.#gap !== 'none') this.#put(this.#gap === 'tight' ? TIGHT : LOOSE, place);
    this.#gap = 'none';
    this.#hyphen = false;
    this.#put(code, place);
  }

  /** A space after a hyphen is a word that was broken at a line's end; any other makes two words. */
  gap(unit: number): void {
    const tight = TIGHT_UNITS.has(unit) || (unit <= SPACE_UNIT && this.#hyphen);
    if (unit === HYPHEN_UNIT) this.#hyphen = true;
    if (!tight) this.#gap = 'loose';
    else if (this.#gap === 'none') this.#gap = 'tight';
  }

  done(): Folded {
    return { codes: this.#codes, places: this.#places, length: this.#length };
  }

  #put(code: number, place: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#places[this.#length] = place;
    this.#length += 1;
  }

  #grow(): void {
    const codes = new Uint8Array(this.#length * 2);
    codes.set(this.#codes);
    const places = new Uint32Array(this.#length * 2);
    places.set(this.#places);
    [this.#codes, this.#places] = [codes, places];
  }
}
