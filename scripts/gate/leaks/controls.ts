import { extname } from 'node:path';
import { Lookout } from '../../../src/gate/lookout.ts';
import { placeOf } from '../place.ts';
import type { Site } from '../site.ts';
import { type CodeBook, foreignWords } from './index-words.ts';
import { Unreadable } from './readings.ts';
import { CANARIES, canaryText, indexCanary, plantings } from './plant.ts';
import { scanFile, type Scope } from './scan.ts';

/**
 * The gate's control: a name, a number, a day and an e-mail address that stand nowhere are planted into a copy of one file of
 * every kind that the site has, and into every wrapping, and must be found.
 *
 * @returns what the gate is blind to: "a page (a comment)". Empty where all are found.
 */
export async function blindSpots(site: Site, letters: CodeBook): Promise<string[]> {
  const lookout = new Lookout([{ id: 'control', known: [...CANARIES] }], () => false);
  const known: Scope = { lookout };
  const blind: string[] = [];
  for (const [kind, file] of samples(site.files)) {
    const bytes = await site.bytes(file);
    const planted = plantings(kind, bytes);
    if (planted.length === 0) blind.push(`a file such as ${placeOf(file)}`);
    for (const { how, copy, name } of planted) {
      if (!findsAll(name ?? file, copy, known))
        blind.push(`a file such as ${placeOf(file)} (${how})`);
    }
    if (/^\.pf_/.test(kind) && foreignWords(indexCanary(bytes), letters) === 0)
      blind.push(`a file such as ${placeOf(file)} (words)`);
  }
  return [...blind, ...blindForms()];
}

/** Forms and unknown words in a page of a case, with a ledger that knows nothing. */
function blindForms(): string[] {
  const found = scanFile('cases/control/index.html', Buffer.from(`<p>${canaryText}</p>`), {
    lookout: new Lookout([], () => false),
    allowed: { days: new Set(), emails: new Set() },
    words: { words: new Set(), eponyms: new Set(), released: new Set() },
  });
  return ['email', 'date', 'identifier', 'name']
    .filter((kind) => !found.some((leak) => leak.kind === kind))
    .map((kind) => `what has the form of ${kind}`);
}

/** Of every kind of file the first, in the order of their names. */
function samples(files: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const file of files) {
    const kind = extname(file) || file;
    if (!first.has(kind)) first.set(kind, file);
  }
  return first;
}

function findsAll(path: string, copy: Uint8Array, scope: Scope): boolean {
  try {
    const found = new Set(scanFile(path, copy, scope).map(({ kind }) => kind));
    return CANARIES.every(({ kind }) => found.has(kind));
  } catch (error) {
    // A file that is refused is not published.
    return error instanceof Unreadable;
  }
}
