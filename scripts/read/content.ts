/** What a file's first bytes say that it is. */
export type Content =
  'pdf' | 'text' | 'png' | 'jpeg' | 'gif' | 'tiff' | 'zip' | 'ole' | 'rtf' | 'html' | 'gzip';

/** How messages call it. */
export const CONTENT_NAMES: Readonly<Record<Content, string>> = {
  pdf: 'a PDF',
  text: 'plain text or something unknown',
  png: 'a picture (PNG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
  tiff: 'a picture (TIFF)',
  zip: 'a ZIP archive or an Office document',
  ole: 'an old Office document',
  rtf: 'a rich text document (RTF)',
  html: 'a web page',
  gzip: 'a packed file (gzip)',
};

const OPENINGS: readonly (readonly [Content, string])[] = [
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['zip', 'PK\x03\x04'],
  ['ole', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
];

/** What a file is by its content; `text` for whatever opens like nothing known. */
export function contentOf(bytes: Uint8Array): Content {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // Readers take a PDF whose header stands within its first kilobyte, after a stray mark or a mail header.
  if (/%PDF-\d/.test(head)) return 'pdf';
  const known = OPENINGS.find(([, opening]) => head.startsWith(opening));
  if (known) return known[0];
  return /^\s*(?:<!doctype html|<html)/i.test(head) ? 'html' : 'text';
}
