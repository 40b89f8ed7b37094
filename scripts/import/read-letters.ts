import { readFile, stat } from 'node:fs/promises';
import { type Held, isHeld } from '../../src/pipeline/letter.ts';
import { type ComposedCase, type Desk, toCase } from '../../src/pipeline/pipeline.ts';
import type { Program } from '../../src/programs/program.ts';
import { progress } from '../progress.ts';
import { MOST_BYTES, readLetter } from '../read/read.ts';
import { sha256 } from './shelf.ts';

/** What a run does with one letter's case: kept in memory or written aside; gives what is remembered of it, or why it is held. */
export type Keep<Kept> = (composed: ComposedCase) => Promise<{ kept: Kept } | Held>;

/** One letter of a run, read and brought as far as it goes. */
export type ReadLetter<Kept> = {
  /** From 1, in the order of the paths. */
  number: number;
  source: string;
  /** Of the file's bytes; '' where it was too large to read. */
  sha256: string;
} & ({ kept: Kept } | Held | { sameAs: number });

/**
 * Reads every letter, one after the other, and brings it through the stages. What goes wrong with one stops no other.
 *
 * @param programs those whose letters are taken, in the order in which they are asked.
 * @param desk what the stages know, for a program.
 */
export async function readLetters<Kept>(
  paths: readonly string[],
  programs: readonly Program[],
  desk: (program: Program) => Desk,
  keep: Keep<Kept>,
): Promise<ReadLetter<Kept>[]> {
  const letters: ReadLetter<Kept>[] = [];
  const seen = new Map<string, number>();
  const bar = progress('letters', paths.length);
  for (const [index, source] of paths.entries()) {
    const number = index + 1;
    letters.push(await readOne(number, source));
    bar.step();
  }
  bar.end();
  return letters;

  async function readOne(number: number, source: string): Promise<ReadLetter<Kept>> {
    const bytes = await bytesOf(source);
    if (isHeld(bytes)) return { number, source, sha256: '', ...bytes };
    const hash = sha256(bytes);
    const earlier = seen.get(hash);
    if (earlier !== undefined) return { number, source, sha256: hash, sameAs: earlier };
    const composed = await composeOne(bytes, source);
    // What is rejected for its name alone may come again under a better one.
    if (!isHeld(composed) || !composed.held.rejected) seen.set(hash, number);
    if (isHeld(composed)) return { number, source, sha256: hash, ...composed };
    return { number, source, sha256: hash, ...(await keep(composed)) };
  }

  async function composeOne(bytes: Uint8Array, source: string): Promise<ComposedCase | Held> {
    try {
      const document = await readLetter(bytes, source);
      if (isHeld(document)) return document;
      const program = programs.find(({ recognises }) => recognises(document));
      return program ? toCase(document, desk(program)) : NO_LETTER;
    } catch (error) {
      return failed(error);
    }
  }
}

const NO_LETTER: Held = {
  held: {
    where: 'whole file',
    what: 'no letter of a program that this archive takes',
    todo: 'Leave it out, or name its program with --program',
    rejected: true,
  },
};

// The message of an unforeseen error may quote the letter, so only its kind and place in the engine are told.
function failed(error: unknown): Held {
  const name = error instanceof Error ? error.name : 'error';
  const place =
    error instanceof Error
      ? /\((?:file:\/\/)?[^()]*\/((?:src|scripts)\/[^()]+)\)/.exec(error.stack ?? '')?.[1]
      : '';
  return {
    held: {
      where: 'whole letter',
      what: `the engine failed on it (${name}${place ? ` at ${place}` : ''})`,
      todo: 'Report this with an invented letter that shows it',
    },
  };
}

async function bytesOf(source: string): Promise<Uint8Array | Held> {
  const unreadable = (what: string, todo: string): Held => ({
    held: { where: 'whole file', what, todo, rejected: true },
  });
  const stats = await stat(source).catch(() => undefined);
  if (!stats?.isFile()) return unreadable('not a file that can be read', 'Check its permissions');
  if (stats.size > MOST_BYTES) {
    const limit = MOST_BYTES / 2 ** 20;
    return unreadable(`larger than ${limit} MB`, 'Split it into letters, or leave it out');
  }
  const bytes = await readFile(source).catch(() => undefined);
  return bytes ?? unreadable('not a file that can be read', 'Check its permissions');
}
