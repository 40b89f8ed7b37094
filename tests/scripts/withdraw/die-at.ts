import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Ends the process, as a kill would, before its nth change of the file system. */
let left = Number(process.env['DIE_AT']);
const changes = promises as unknown as Record<string, (...given: unknown[]) => unknown>;
for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'chmod']) {
  const change = changes[name];
  changes[name] = (...given) => {
    left -= 1;
    if (left === 0) process.exit(9);
    return change?.(...given);
  };
}
syncBuiltinESMExports();
