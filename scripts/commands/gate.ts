import { resolve } from 'node:path';
import { healOut } from '../build/out-folder.ts';
import type { Command } from '../command.ts';
import { readSettings } from '../gate/settings.ts';
import { runGate } from '../gate/gate.ts';

/** Looks at what would be published: `npm run gate`. */
export const command: Command = {
  name: 'gate',
  summary:
    'Looks through a built site for leaks, dead links, requests to elsewhere, invalid pages and more',
  options: {
    content: { value: 'DIR', help: 'the archive it was built from (default content)' },
    out: { value: 'DIR', help: 'the built site (default dist)' },
    json: { help: 'print the findings as one JSON object on the last line' },
  },
  async run(call) {
    const content = resolve(call.value('content') ?? 'content');
    const out = resolve(call.value('out') ?? 'dist');
    await healOut(out);
    const { files, pages, problems } = await runGate(out, {
      ...(await readSettings(content)),
      content,
    });
    for (const { message } of problems) console.error(message);
    console.log(`${files} files, ${pages} pages: ${problems.length} found`);
    if (call.has('json')) {
      const found = problems.map(({ where, what, todo }) => ({ where, what, todo }));
      console.log(JSON.stringify({ files, pages, problems: found }));
    }
    return problems.length > 0 ? 1 : 0;
  },
};
