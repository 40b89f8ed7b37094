import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../src/errors.ts';
import { isAlive } from './build/alive.ts';
import { PRIVATE_FILE, PRIVATE_FOLDER } from './files.ts';
import { privateFolder } from './import/private-folder.ts';

/** Another command changes the archive: this one did nothing. */
export class ArchiveInUse extends Problem {}

/**
 * Runs what changes an archive while nothing else does. Who wants to lays a file of its own, named after its process, into the
 * private folder, then looks for others: whoever sees another's gives way, so that no two ever go on. A file of a process
 * that is dead is taken away.
 *
 * @param name of the command, for whoever has to wait. @throws {ArchiveInUse} after `tries` looks, a moment apart.
 */
export async function alone<Result>(
  content: string,
  name: string,
  run: () => Promise<Result>,
  tries = 4,
): Promise<Result> {
  const folder = privateFolder(content);
  const made = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const own = `lock-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await claim(folder, own, name, tries);
    return await run();
  } finally {
    await rm(join(folder, own), { force: true });
    // A call that did nothing leaves no empty folder behind.
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
  }
}

const NAME = /^lock-(?<pid>\d+)-[0-9a-f]{8}$/;

async function claim(folder: string, own: string, name: string, tries: number): Promise<void> {
  for (let left = tries; ; left -= 1) {
    const text = JSON.stringify({ command: name, host: hostname() });
    // Another that made the folder may take it away just now.
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    await writeFile(join(folder, own), text, { mode: PRIVATE_FILE, flag: 'wx' });
    const holder = await holderIn(folder, own);
    if (!holder) return;
    await rm(join(folder, own));
    if (left <= 1) throw inUse(holder);
    // Two that came at once gave way both: each by its own time, one of them is first now.
    await pause(PAUSE_MS * (0.5 + (randomBytes(1)[0] ?? 0) / 256));
  }
}

const PAUSE_MS = 80;

interface Holder {
  pid: string;
  command: string;
  since: Date;
  elsewhere: boolean;
}

/** Whoever else has the archive. Files of dead processes are taken away on the way. */
async function holderIn(folder: string, own: string): Promise<Holder | undefined> {
  let holder: Holder | undefined;
  for (const entry of await readdir(folder)) {
    const pid = entry === own ? undefined : NAME.exec(entry)?.groups?.['pid'];
    if (pid === undefined) continue;
    const path = join(folder, entry);
    const since = (await stat(path).catch(() => undefined))?.mtime;
    if (!since) continue; // it has just gone
    const { command, host } = saidIn(await readFile(path, 'utf8').catch(() => ''));
    const elsewhere = host !== undefined && host !== hostname();
    if (elsewhere || (isAlive(Number(pid)) && !isOfEarlierBoot(since))) {
      holder = { pid, command, since, elsewhere };
    } else await rm(path, { force: true });
  }
  return holder;
}

/** After a restart of the machine another process may have the number. */
const isOfEarlierBoot = (since: Date): boolean => since.getTime() < Date.now() - uptime() * 1000;

/** What a file says; one that is being written says nothing yet. */
function saidIn(text: string): { command: string; host?: string } {
  const [, command = 'another command', host] =
    /^\{"command":"([a-z]+)","host":"([^"]*)"\}$/.exec(text) ?? [];
  return { command, ...(host !== undefined && { host }) };
}

function inUse({ pid, command, since, elsewhere }: Holder): ArchiveInUse {
  const what = `${command} has it, process ${pid}${elsewhere ? ' of another machine' : ''}, since ${since.toISOString()}`;
  const todo = elsewhere
    ? 'Wait until it is done; if it was cut off there, delete the file lock-* from the private folder'
    : 'Wait until it is done, then start this again';
  return new ArchiveInUse('archive', what, todo);
}
