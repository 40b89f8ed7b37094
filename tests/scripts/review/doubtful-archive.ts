import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { Ended } from '../command-line.ts';
import { casebookHere } from '../in-process.ts';

/** Words that no vocabulary has, for letters to be in doubt about. */
export const WORDS = ['Quillomex', 'Brandtorvik'] as const;

/** An archive of invented letters with words in doubt. */
export interface DoubtfulArchive {
  content: string;
  /** Paths of its letters. */
  letters: string[];
}

/** Imports two letters; the first word is in both, once with a possessive, the second in one. */
export async function doubtfulArchive(): Promise<DoubtfulArchive> {
  const folder = temporaryFolder();
  const shelf = join(folder, 'letters');
  const written = await writeLetters(shelf, 7, 14);
  const texts = written.filter((path) => path.endsWith('.txt'));
  for (const path of written.filter((one) => !texts.slice(0, 2).includes(one))) rmSync(path);
  const [first = '', second = ''] = texts;
  insert(first, `The ${WORDS[0]} was read. A ${WORDS[1]} was seen.`);
  insert(second, `The ${WORDS[0].toUpperCase()}'s page was read.`);
  const archive = { content: join(folder, 'archive'), letters: [first, second] };
  const { code, err } = await importAgain(archive, '--profile', 'state-publication');
  expect(err).toBe('');
  expect(code).toBe(0);
  return archive;
}

/** Puts a sentence into a letter's first rationale. */
export function insert(letter: string, sentence: string): void {
  const text = readFileSync(letter, 'utf8');
  writeFileSync(letter, text.replace(/Decision rationale:/, `Decision rationale: ${sentence}`));
}

export const importAgain = (
  { content, letters }: DoubtfulArchive,
  ...flags: string[]
): Promise<Ended> =>
  casebookHere(['import', '--content', content, '--source', 'anonymized', ...flags, ...letters]);

export const review = ({ content }: DoubtfulArchive, ...flags: string[]): Promise<Ended> =>
  casebookHere(['review', '--content', content, ...flags]);

/** Text of all case files, by name. */
export function caseTexts({ content }: DoubtfulArchive): Record<string, string> {
  const folder = join(content, 'cases', '1');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** All case files as one text. */
export const allText = (archive: DoubtfulArchive): string =>
  Object.values(caseTexts(archive)).join('\n');

/** A hash over all case files. */
export const hashOf = (archive: DoubtfulArchive): string =>
  createHash('sha256').update(allText(archive)).digest('hex');
