import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PRIVATE_FILE, writeWhole } from '../files.ts';
import { privateFolder } from '../import/private-folder.ts';

/** What the private folder holds of one case. */
export interface PrivateTraces {
  /** Whole files, and files whose lines are rewritten. */
  files: string[];
  lines: number;
  /** Where its letters were read from, and the SHA-256 of each, hex. */
  sources: { source: string; sha256: string }[];
  /** What was masked in doubt, a letter a text: in the case's own letter, and in all others. */
  doubts: { own: string[]; others: string[] };
  /** Takes all of it away. */
  remove(): Promise<void>;
}

/**
 * Finds what the private folder holds of a case: lines of its lists (ledger, doubts, held letters, decisions) that name the
 * case or one of its letters, and files named after either. Lines about the whole archive stay.
 *
 * @param slug the case's id in lower case.
 */
export async function findPrivateTraces(content: string, slug: string): Promise<PrivateTraces> {
  const folder = privateFolder(content);
  const paths = await filesOf(folder);
  const lists = await Promise.all(
    paths.filter((path) => path.endsWith('.jsonl')).map(async (path) => readList(path)),
  );
  const about = lists
    .flatMap(({ lines }) => lines)
    .filter((line) => isAbout(line, new Set([slug])));
  const sources = sourcesOf(about);
  const names = new Set([slug, ...about.flatMap(namesIn)]);
  const named = paths.filter((path) => isNamedAfter(basename(path), slug, sources));
  const rewritten = lists
    .map((list) => ({ ...list, kept: list.lines.filter((line) => !isAbout(line, names)) }))
    .filter(({ lines, kept }) => kept.length < lines.length);
  // The ledger goes last: as long as it stands, what it leads to is found again by a run that has to finish this one.
  rewritten.sort((a, b) => Number(isLedger(a.path)) - Number(isLedger(b.path)));
  return {
    files: [...named, ...rewritten.map(({ path }) => path)],
    lines: rewritten.reduce((sum, { lines, kept }) => sum + lines.length - kept.length, 0),
    sources,
    doubts: doubtsOf(lists, names),
    remove: async () => {
      for (const path of named) await rm(path, { force: true });
      for (const { path, kept } of rewritten) {
        await writeWhole(path, kept.map((line) => `${line}\n`).join(''), PRIVATE_FILE);
      }
    },
  };
}

interface List {
  path: string;
  lines: string[];
}

function doubtsOf(lists: readonly List[], names: ReadonlySet<string>): PrivateTraces['doubts'] {
  const lines = lists.find(({ path }) => basename(path) === 'doubts.jsonl')?.lines ?? [];
  const { own = [], others = [] } = Object.groupBy(lines, (line) =>
    isAbout(line, names) ? 'own' : 'others',
  );
  return { own, others };
}

const isLedger = (path: string): boolean => basename(path).startsWith('ledger');

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readList(path: string): Promise<List> {
  return { path, lines: (await readFile(path, 'utf8')).split('\n').filter(Boolean) };
}

function sourcesOf(lines: readonly string[]): PrivateTraces['sources'] {
  const found = new Map<string, PrivateTraces['sources'][number]>();
  for (const { source, sha256 } of lines.map(fieldsOf)) {
    if (source && sha256) found.set(source, { source, sha256 });
  }
  return [...found.values()];
}

/** What else a case is known by: the program's own number, the letter's path and its hash. */
function namesIn(line: string): string[] {
  const { caseNumber, source, sha256 } = fieldsOf(line);
  return [caseNumber, source, sha256].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
}

/** Whether one of a line's own fields is one of the names: a list inside it says of several cases, not of this one. */
const isAbout = (line: string, names: ReadonlySet<string>): boolean =>
  Object.values(fieldsOf(line)).some((value) => {
    // A letter that is held because of its case says "case" and the id where it stands.
    const bare = value.replace(/^case /, '');
    return names.has(bare) || names.has(bare.toLowerCase());
  });

/** Fields of a line that are text; none where it is not JSON. */
function fieldsOf(line: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return {};
    const fields = Object.entries(value).filter((field) => typeof field[1] === 'string');
    return Object.fromEntries(fields as [string, string][]);
  } catch {
    return {};
  }
}

/** Spooled cases are named `id-hash.md`, letters that are kept after what they are. */
function isNamedAfter(name: string, slug: string, sources: PrivateTraces['sources']): boolean {
  // a list that was being written when a run was cut off may hold anybody's lines
  if (/\.jsonl\..*\.tmp$/.test(name)) return true;
  const lower = name.toLowerCase();
  const after = lower.startsWith(slug) ? lower.slice(slug.length) : undefined;
  if (after !== undefined && /^(?:$|[.-])/.test(after)) return true;
  return sources.some(({ sha256 }) => sha256 !== '' && lower.includes(sha256));
}
