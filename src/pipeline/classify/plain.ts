/**
 * A text as patterns are matched against it: one line, straight quotes, plain hyphens and single spaces. Positions in it
 * are not those of the original.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\u00D7/g, 'x')
    .replace(/\s+/g, ' ')
    .trim();
}
