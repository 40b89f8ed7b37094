import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ASTRO, astroEnvironment } from '../build/render-pages.ts';
import type { Command } from '../command.ts';
import { readSettings } from '../gate/settings.ts';
import { root } from './build.ts';

/** Astro's own server, which shows a change as soon as it is saved: `npm run dev`. */
export const command: Command = {
  name: 'dev',
  summary: 'Serves the pages while they are edited; without the search, which needs a build',
  options: {
    content: { value: 'DIR', help: 'the archive (default content)' },
    port: { value: 'N', help: 'port to serve on (default 4321)' },
  },
  async run(call) {
    const content = resolve(call.value('content') ?? 'content');
    const { site, base } = await readSettings(content);
    const port = call.value('port');
    const child = spawn(process.execPath, [ASTRO, 'dev', ...(port ? ['--port', port] : [])], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...astroEnvironment({ content, site, base, version: '' }),
        NODE_ENV: 'development',
      },
    });
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('exit', (code) => done(code ?? 0));
    });
  },
};
