import { dirname, resolve } from 'node:path';
import { buildArchive, type BuildReport } from '../build/build-archive.ts';
import type { Call, Command } from '../command.ts';

/** Case files into a site: `npm run build`. */
export const command: Command = {
  name: 'build',
  summary: 'Builds the site from the case files: check, pages, search index, gate',
  options: {
    content: { value: 'DIR', help: 'the archive (default content)' },
    out: { value: 'DIR', help: 'where the site goes (default dist)' },
    preview: { help: 'a banner on every page, and none for search engines' },
    timings: { help: 'say how long each step took' },
    'dry-run': { help: 'check the archive and the folder, write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  run: runBuild,
};

/** The project's folder, wherever the command was called from. */
export const root: string = resolve(dirname(import.meta.filename), '..', '..');

/** Builds and reports. @returns the exit code. */
export async function runBuild(call: Call): Promise<number> {
  const out = resolve(call.value('out') ?? 'dist');
  const report = await buildArchive({
    root,
    content: resolve(call.value('content') ?? 'content'),
    out,
    say: (line) => console.log(`${line} …`),
    preview: call.has('preview'),
    dryRun: call.has('dry-run'),
  });
  for (const { message } of report.problems) console.error(message);
  console.log(lastLine(report, out));
  if (call.has('timings')) console.log(timingsLine(report));
  if (call.has('json')) console.log(JSON.stringify(jsonOf(report)));
  return report.problems.length > 0 ? 1 : 0;
}

function lastLine({ problems, files, letters }: BuildReport, out: string): string {
  if (problems.length > 0) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    return `Not built: ${count}. What was there before is untouched.`;
  }
  if (files === 0) return `Nothing was written. ${letters} letters are ready to be built.`;
  return `Built ${letters} letters into ${files} files: ${out}`;
}

function timingsLine({ timings }: BuildReport): string {
  const steps = Object.entries(timings).map(([step, ms]) => `${step} ${(ms / 1000).toFixed(1)} s`);
  return `Timings: ${steps.join(', ')}`;
}

function jsonOf({ problems, ...figures }: BuildReport): object {
  return { ...figures, problems: problems.map(({ where, what, todo }) => ({ where, what, todo })) };
}
