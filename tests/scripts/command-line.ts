import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What a command said and how it ended. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs one command of the command line as npm does, from any folder: `casebook(['check', '--content', folder])`. */
export function casebook(
  words: readonly string[],
  { root = project, env = {} }: { root?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'cli.ts'), ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: 0, out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    ended.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    ended.err += part.toString();
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ ...ended, code: code ?? 1 }));
  });
}

/** The project's folder. */
export const project: string = resolve(import.meta.dirname, '..', '..');
