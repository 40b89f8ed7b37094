import { appendFileSync, type PathLike } from 'node:fs';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { Writable } from 'node:stream';

/** Where a run dies: before its nth change of the file system, or with half of what that change writes on the disk. */
export interface Death {
  step: number;
  halfWritten: boolean;
}

/**
 * Runs something that is killed at a change of the file system: from there on it never goes on, so that no cleaning up of its
 * own is done, as in a process that was killed. What it would have changed later is not changed.
 *
 * @returns how it died, if it did: at a change that writes a file's bytes, or at another. What it throws before is thrown.
 */
export async function dies(
  { step, halfWritten }: Death,
  run: () => Promise<unknown>,
): Promise<'no' | 'writing' | 'elsewhere'> {
  let left = step;
  let tell = (_how: 'writing' | 'elsewhere'): void => undefined;
  const died = new Promise<'writing' | 'elsewhere'>((done) => {
    tell = done;
  });
  /** Whether the run goes on with a change. */
  const goesOn = (writes: boolean): boolean => {
    left -= 1;
    if (left === 0) tell(writes ? 'writing' : 'elsewhere');
    return left > 0;
  };
  const changes = promises as unknown as Record<string, (...given: unknown[]) => unknown>;
  const restored = { ...changes };
  for (const name of ['writeFile', 'appendFile', 'rename', 'rm', 'rmdir', 'mkdir', 'chmod']) {
    const change = restored[name];
    changes[name] = (...given) => {
      if (goesOn(WRITES.has(name))) return change?.(...given);
      if (left === 0 && halfWritten && WRITES.has(name)) writeHalf(given[0], given[1], given[2]);
      return new Promise(() => undefined);
    };
  }
  const { createWriteStream } = fs;
  fs.createWriteStream = ((path: PathLike, options: object) => {
    if (goesOn(true)) return createWriteStream(path, options);
    const isHalf = left === 0 && halfWritten;
    return new Writable({
      write: (chunk) => {
        if (isHalf) writeHalf(path, chunk, options);
      },
    });
  }) as typeof fs.createWriteStream;
  syncBuiltinESMExports();
  try {
    return await Promise.race([run().then(() => 'no' as const), died]);
  } finally {
    Object.assign(promises, restored);
    fs.createWriteStream = createWriteStream;
    syncBuiltinESMExports();
  }
}

const WRITES: ReadonlySet<string> = new Set(['writeFile', 'appendFile']);

function writeHalf(path: unknown, data: unknown, options: unknown): void {
  const bytes = Buffer.from(data as string | Uint8Array);
  const mode = (options as { mode?: number } | undefined)?.mode;
  appendFileSync(
    path as PathLike,
    bytes.subarray(0, bytes.length >> 1),
    mode === undefined ? {} : { mode },
  );
}
