import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { healOut } from '../build/out-folder.ts';
import type { Call, Command } from '../command.ts';
import { readSettings } from '../gate/settings.ts';
import { serve } from '../serve.ts';

/** Serves what was built: `npm run preview`. */
export const command: Command = {
  name: 'preview',
  summary: 'Serves a built site on this machine',
  options: {
    content: { value: 'DIR', help: 'the archive it was built from (default content)' },
    out: { value: 'DIR', help: 'the built site (default dist)' },
    port: { value: 'N', help: 'port to serve on (default 4321)' },
  },
  run: (call) => serveBuilt(call, resolve(call.value('content') ?? 'content')),
};

const PORT = '4321';

/** Serves the built site until the process is ended. @returns 0 then, 2 for a port that is none. */
export async function serveBuilt(call: Call, content: string): Promise<number> {
  const port = Number(call.value('port') ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port: "${call.value('port')}" is no port. Use a number from 0 to 65535.`);
    return 2;
  }
  const folder = resolve(call.value('out') ?? 'dist');
  await healOut(folder);
  await access(join(folder, 'index.html')).catch(() => {
    throw new Problem(`--out ${folder}`, 'no site was built there', 'Run npm run build first');
  });
  const { base } = await readSettings(content);
  const served = await serve({ folder, base, port });
  console.log(`Serving ${served.address} (Ctrl+C ends it)`);
  await ended();
  await served.close();
  return 0;
}

function ended(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
