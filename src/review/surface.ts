/**
 * The one form of a doubtful word under which all its spellings are asked, decided and listed: lower case, single spaces,
 * straight apostrophes, no possessive ending. "ACME's", "Acme’s" and "acme" are one.
 */
export function surfaceKey(surface: string): string {
  const plain = surface
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\u2019/g, "'")
    .trim();
  return plain.replace(/(?<=\p{L})(?:'s|(?<=s)')$/u, '') || plain;
}

/** The forms in lower case in which letters may have a word, each with what it ends in beyond the word itself. */
export function spellings(key: string): { form: string; ending: string }[] {
  const curly = key.replace(/'/g, '\u2019');
  const endings = ['', "'s", '\u2019s', ...(key.endsWith('s') ? ["'", '\u2019'] : [])];
  return [...new Set([key, curly])].flatMap((form) =>
    endings.map((ending) => ({ form: form + ending, ending })),
  );
}
