import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { runBuild } from './build.ts';
import { serveBuilt } from './preview.ts';

/** Builds the archive and serves it: `npm start`. */
export const command: Command = {
  name: 'start',
  summary: 'Builds the archive and serves it on this machine',
  options: {
    content: { value: 'DIR', help: 'the archive (default content)' },
    out: { value: 'DIR', help: 'where the site goes (default dist)' },
    port: { value: 'N', help: 'port to serve on (default 4321)' },
  },
  async run(call) {
    const built = await runBuild(call);
    if (built !== 0) return built;
    return serveBuilt(call, resolve(call.value('content') ?? 'content'));
  },
};
