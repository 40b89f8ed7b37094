import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleLetter } from '../../src/sample/letter.ts';
import { letters } from '../../src/sample/letters.ts';
import { letterText } from '../../src/sample/letter-text.ts';
import { progress } from '../progress.ts';
import { letterPdf } from './letter-pdf.ts';

/**
 * Writes the letters of a seed into a folder, one by one, each as .pdf or .txt under its case number.
 *
 * @returns the paths, in the order of the letters.
 */
export async function writeLetters(folder: string, seed: number, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const bar = progress('letters', count);
  for (const letter of letters(seed, count)) {
    const path = join(folder, `${letter.caseNumber}.${letter.medium === 'pdf' ? 'pdf' : 'txt'}`);
    await writeFile(path, await letterBytes(letter));
    paths.push(path);
    bar.step();
  }
  bar.end();
  return paths;
}

/** A letter as the file that it would come as. */
export async function letterBytes(letter: SampleLetter): Promise<string | Uint8Array> {
  return letter.medium === 'pdf' ? letterPdf(letter) : letterText(letter);
}
