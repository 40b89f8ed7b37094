import { readFile } from 'node:fs/promises';
import { Problem } from '../../src/errors.ts';
import { letters } from '../../src/sample/letters.ts';
import { findLetters } from '../import/find-letters.ts';
import { letterPdf } from '../sample/letter-pdf.ts';
import type { BenchSettings } from './suite.ts';

/** The PDF of a case, by its number from 0. */
export type LetterFiles = (index: number) => Promise<Uint8Array>;

/**
 * Letters as PDFs: those of a folder, over and over until there are enough, or invented ones of the seed.
 *
 * @throws {Problem} where the folder has no PDF.
 */
export async function letterFiles(settings: BenchSettings): Promise<LetterFiles> {
  if (settings.letters === undefined) return inventedLetters(settings);
  const found = await findLetters([settings.letters]);
  const paths = found.letters.filter((path) => /\.pdf$/i.test(path));
  if (paths.length === 0) {
    throw new Problem('bench --letters', 'the folder holds no PDF', 'Name a folder of letters');
  }
  return async (index) => new Uint8Array(await readFile(paths[index % paths.length] ?? ''));
}

const MOST_INVENTED = 1000; // in memory; after these the first ones come again

async function inventedLetters({ seed, cases }: BenchSettings): Promise<LetterFiles> {
  const files: Uint8Array[] = [];
  for (const letter of letters(seed, Math.min(cases, MOST_INVENTED))) {
    files.push(Uint8Array.from(await letterPdf(letter)));
  }
  return async (index) => files[index % files.length] ?? new Uint8Array();
}
