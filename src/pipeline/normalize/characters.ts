/**
 * Mends single characters that extractors leave behind: ligatures, spaces of all kinds, hyphens of all kinds,
 * invisible and control characters. A soft hyphen at the end is kept, for it says that a word goes on; spelling,
 * quotation marks and dashes are kept as printed.
 */
export function mendCharacters(text: string): string {
  return text
    .replace(SPLIT_LIGATURE, (_, ligature: string) => LIGATURES[ligature] ?? ligature)
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(INVISIBLE, '')
    .replace(/\u00AD(?!\s*$)/g, '')
    .normalize('NFC');
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};
// Some extractors put a space after a ligature ("ﬁ nding"); no English word is "fi" or "fl".
const SPLIT_LIGATURE = /([\uFB00-\uFB04]) (?=[a-z])/g;
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE]|(?![\n\f])\p{Cc}/gu;
