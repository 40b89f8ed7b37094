/**
 * Decodes HTML character references as an attribute's value holds them. A named one that isn't known here stays as it is,
 * with its `&`: no address of the site holds one, so that the rules on addresses refuse it.
 */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return NAMED[name as string] ?? whole;
  });
}

const NAMED: Record<string, string> = {
  amp: '&',
  apos: "'",
  colon: ':',
  gt: '>',
  lt: '<',
  NewLine: '\n',
  nbsp: '\u00a0',
  quot: '"',
  sol: '/',
  Tab: '\t',
};

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
