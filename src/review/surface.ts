import { inCase } from '../pipeline/deidentify/cased.ts';

/**
 * The one form of a doubtful word under which its spellings are decided and listed: single spaces, straight apostrophes, no
 * possessive ending, in lower case or with a capital for each word. "ACME's", "Acme’s" and "Acme" are one, "acme" is another.
 */
export function surfaceKey(surface: string): string {
  const plain = inCase(
    surface
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/\u2019/g, "'")
      .trim(),
  );
  return plain.replace(/(?<=\p{L})(?:'s|(?<=s)')$/iu, '') || plain;
}

/** What is asked at once: all spellings, whatever their case. */
export const questionKey = (surface: string): string => surfaceKey(surface).toLowerCase();

/** The forms in which letters may have a word, in the case of its key, each with what it ends in beyond the word itself. */
export function spellings(key: string): { form: string; ending: string }[] {
  const curly = key.replace(/'/g, '\u2019');
  const endings = ['', "'s", '\u2019s', ...(key.endsWith('s') ? ["'", '\u2019'] : [])];
  return [...new Set([key, curly])].flatMap((form) =>
    endings.map((ending) => ({ form: form + ending, ending })),
  );
}
