import { resolve } from 'node:path';
import { privateProblems } from '../check/private-problems.ts';
import type { Command } from '../command.ts';
import { loadChecked } from '../content.ts';

/** Schema and integrity of an archive: every problem at once, with file, line, field and what to do. */
export const command: Command = {
  name: 'check',
  summary: 'Checks settings, taxonomies, pages and case files, and tells everything that is wrong',
  options: {
    content: { value: 'DIR', help: 'the archive to check (default: content)' },
    json: { help: 'print one object on one line as the last line' },
  },
  async run(call) {
    const content = resolve(call.value('content') ?? 'content');
    const { cases, ...checked } = await loadChecked(content);
    const problems = [...checked.problems, ...(await privateProblems(content))];
    for (const { message } of problems) console.log(message);
    const wrong = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    console.log(`${cases.length} case files, ${wrong}.`);
    if (call.has('json')) {
      const told = problems.map(({ where, what, todo }) => ({ where, what, todo }));
      console.log(JSON.stringify({ cases: cases.length, problems: told }));
    }
    return problems.length === 0 ? 0 : 1;
  },
};
