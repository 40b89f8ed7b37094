import { join } from 'node:path';
import { Problem } from '../src/errors.ts';
import { readIfThere, writeWhole } from './files.ts';

/** One line of `history.jsonl`: what one run changed. Hashes are the SHA-256 of case files, hex; never a word of a letter. */
interface Change {
  date: string;
  added: Record<string, string>;
  corrected: Record<string, string>;
  removed: string[];
}

/**
 * Adds what has changed since the last line to the archive's history. The change is told by comparing the history with the
 * case files themselves, so that a run that was cut off before this point is made up for by the next.
 *
 * @param files hash of every case file there is, by id. @param date day of the change, `2026-01-31`.
 * @throws {Problem} where a line of the history can't be read.
 */
export async function recordHistory(
  content: string,
  files: ReadonlyMap<string, string>,
  date: string,
): Promise<void> {
  const path = join(content, FILE);
  const text = await textOf(content);
  const known = fold(text);
  const change: Change = { date, added: {}, corrected: {}, removed: [] };
  for (const [id, hash] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!known.has(id)) change.added[id] = hash;
    else if (known.get(id) !== hash) change.corrected[id] = hash;
  }
  change.removed = [...known.keys()].filter((id) => !files.has(id)).sort();
  const size =
    Object.keys(change.added).length + Object.keys(change.corrected).length + change.removed.length;
  if (size > 0) await writeWhole(path, `${text}${JSON.stringify(change)}\n`);
}

/** Day of the newest change of an archive, or `undefined` where it has no history. */
export async function newestChange(content: string): Promise<string | undefined> {
  return changes(await textOf(content)).at(-1)?.date;
}

/** What is wrong with an archive's history: its first line that is none. */
export async function historyProblems(content: string): Promise<Problem[]> {
  try {
    changes(await textOf(content));
    return [];
  } catch (error) {
    if (error instanceof Problem) return [error];
    throw error;
  }
}

const FILE = 'history.jsonl';

const textOf = (content: string): Promise<string> => readIfThere(join(content, FILE));

function changes(text: string): Change[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [changeOf(line, index + 1)]));
}

function changeOf(line: string, number: number): Change {
  try {
    const { date, added, corrected, removed } = JSON.parse(line) as Partial<Change>;
    if (typeof date === 'string' && added && corrected && Array.isArray(removed)) {
      return { date, added, corrected, removed };
    }
  } catch {
    // told below: what cannot be parsed is no line of the history either
  }
  throw new Problem(
    `${FILE}:${number}`,
    'it is no line of a history',
    'Restore the file from version control or a backup',
  );
}

function fold(text: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const { added, corrected, removed } of changes(text)) {
    for (const [id, hash] of [...Object.entries(added), ...Object.entries(corrected)])
      known.set(id, hash);
    for (const id of removed) known.delete(id);
  }
  return known;
}
