import { extname, posix } from 'node:path';
import { contentTypes } from '../serve.ts';

/**
 * How a message names a file of the site. One of a kind that no site has may be somebody's letter, which people name after
 * patients: of that its folder and its kind alone are told.
 */
export function placeOf(file: string): string {
  const kind = extname(file);
  if (contentTypes[kind] !== undefined && PLAIN.test(file)) return file;
  const folder = posix.dirname(file);
  const what = TOLD.test(kind) ? `a ${kind.toLowerCase()} file` : 'a file';
  return folder === '.' || !PLAIN.test(folder) ? `${what} in the site` : `${what} in ${folder}/`;
}

const PLAIN = /^[\w./~@-]+$/;
const TOLD = /^\.(?:map|pdf|docx?|rtf|odt|xlsx?|eml|msg|tiff?|jpe?g|gif|webp|zip|gz|br|jsonl|md)$/i;
