import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Problem } from '../../src/errors.ts';
import { isHeld } from '../../src/pipeline/letter.ts';
import { programs } from '../../src/programs/index.ts';
import { readLedger } from '../import/ledger.ts';
import { privateFolder } from '../import/private-folder.ts';
import { sha256 } from '../import/shelf.ts';
import { MOST_BYTES, readLetter } from '../read/read.ts';

/** The engine's own folder: its tests hold invented letters. */
const ENGINE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What is private and lies where others read it: a private folder that is open to others, private folders, inboxes and source
 * letters in git. Names of letters are never repeated: people name files after patients.
 */
export async function privateProblems(content: string): Promise<Problem[]> {
  return [...(await openToOthers(content)), ...(await trackedProblems(content))];
}

const OTHERS = 0o077;

async function openToOthers(content: string): Promise<Problem[]> {
  if (process.platform === 'win32') return [];
  const folder = privateFolder(content);
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return [];
  const paths = [folder, ...names.map((name) => join(folder, name))];
  const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode));
  const open = modes.filter((mode) => (mode & OTHERS) !== 0).length;
  const what = `${open} of its entries can be read by others than their owner`;
  const todo = `Close it with chmod -R go= on the folder ${basename(folder)}`;
  return open > 0 ? [new Problem('private folder', what, todo)] : [];
}

/** Private things among the files that git tracks around the archive; none where there is no git. */
async function trackedProblems(content: string): Promise<Problem[]> {
  const root = await top(content);
  if (root === undefined) return [];
  const tracked = (await git(root, ['ls-files', '-z', '--full-name'])).split('\0').filter(Boolean);
  const problems = groupedProblems(tracked);
  const sources = new Set<string>();
  for await (const entry of readLedger(content)) sources.add(entry.sha256);
  const suspects = tracked.filter((path) => LETTER.test(path) && !isOfEngineTests(root, path));
  for (const path of suspects) {
    const what = await whatIsPrivate(join(root, path), sources);
    const folder = path.includes('/') ? dirname(path) : '.';
    if (what !== undefined) problems.push(tracking(folder, `${what} in it is in git`));
  }
  return problems;
}

const LETTER = /(?<!(?:^|\/)history)\.(?:pdf|txt|jsonl)$/i;
const PRIVATE = /(?:^|\/)(?<folder>[^/]*\.private|inbox)\//i;
const LISTS = /(?:^|\/)(?:ledger|doubts|held|decisions)\.jsonl$/;

/** One problem for each private folder, inbox, or private list, however many of its files are in git. */
function groupedProblems(tracked: readonly string[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const path of tracked) {
    const folder = PRIVATE.exec(path)?.groups?.['folder'];
    const where = folder ?? (LISTS.test(path) ? dirname(path) : undefined);
    if (where === undefined) continue;
    const what = folder === undefined ? 'a private list in it is in git' : 'it is in git';
    found.set(where, tracking(where, what));
  }
  return [...found.values()];
}

const tracking = (where: string, what: string): Problem =>
  new Problem(
    where,
    what,
    'Take it out with git rm --cached, and out of the history before anybody else has it',
  );

function isOfEngineTests(root: string, path: string): boolean {
  return relative(ENGINE, resolve(root, path)).startsWith(`tests${sep}`);
}

/** A letter that was scanned reads like nothing: any PDF may be one. */
async function whatIsPrivate(
  path: string,
  sources: ReadonlySet<string>,
): Promise<string | undefined> {
  if (await isLetter(path, sources)) return 'a source letter';
  if (path.toLowerCase().endsWith('.pdf')) return 'a PDF, which may be a letter,';
  return (await isPrivateList(path)) ? 'a private list' : undefined;
}

/** Whether a list, whatever its name, has the fields of the ledger, or of what waits for a person. */
async function isPrivateList(path: string): Promise<boolean> {
  if (!path.toLowerCase().endsWith('.jsonl')) return false;
  const [line = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n', 1);
  return /"source":/.test(line) && /"(?:known|sha256|doubts)":/.test(line);
}

/** Whether a file is a letter that was imported, or reads like one of any program. */
async function isLetter(path: string, sources: ReadonlySet<string>): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return false;
  if (sources.has(sha256(bytes))) return true;
  const isLines = path.toLowerCase().endsWith('.jsonl');
  const document = isLines
    ? await readLetter(firstText(bytes), 'letter.txt')
    : await readLetter(bytes, path);
  return !isHeld(document) && programs.some(({ recognises }) => recognises(document));
}

/** The text of the first of many letters, as JSON Lines `{id, text}` have it; nothing where it is something else. */
function firstText(bytes: Uint8Array): Uint8Array {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)).split('\n', 1);
  try {
    const value: unknown = JSON.parse(line);
    const text: unknown = value && typeof value === 'object' && Reflect.get(value, 'text');
    return new TextEncoder().encode(typeof text === 'string' ? text : '');
  } catch {
    return new Uint8Array();
  }
}

async function top(content: string): Promise<string | undefined> {
  try {
    return (await git(content, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch {
    return undefined; // no git, or no repository
  }
}

const run = promisify(execFile);

// A repository's own settings could name a program to run: it is not asked for what changed.
async function git(folder: string, words: readonly string[]): Promise<string> {
  const given = ['-c', 'core.fsmonitor=false', '-C', folder, ...words];
  return (await run('git', given, { maxBuffer: 2 ** 28 })).stdout;
}
