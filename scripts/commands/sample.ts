import { resolve } from 'node:path';
import { SAMPLE } from '../../src/sample/sample.ts';
import type { Call, Command } from '../command.ts';
import { reportLines } from '../import/report.ts';
import { importSample } from '../sample/import-sample.ts';
import { writeLetters } from '../sample/write-letters.ts';

/** Synthetic letters through the importer: `npm run sample`. */
export const command: Command = {
  name: 'sample',
  summary: 'Writes the sample archive anew: invented letters, read by the importer itself',
  options: {
    content: { value: 'DIR', help: 'the sample archive (default content)' },
    out: { value: 'DIR', help: 'write the letters there as .pdf and .txt, and import nothing' },
    seed: { value: 'N', help: `another seed, another archive (default ${SAMPLE.seed})` },
    letters: { value: 'N', help: `how many letters (default ${SAMPLE.letters})` },
    'dry-run': { help: 'say what would become of each letter and write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  writes: (call) => !call.has('dry-run') && call.value('out') === undefined,
  run: runSample,
};

async function runSample(call: Call): Promise<number> {
  const seed = whole(call, 'seed', SAMPLE.seed);
  const count = whole(call, 'letters', SAMPLE.letters);
  if (seed === undefined || count === undefined) return 2;
  const out = call.value('out');
  if (out !== undefined && !call.has('dry-run')) {
    const paths = await writeLetters(resolve(out), seed, count);
    console.log(`${paths.length} letters written: ${resolve(out)}`);
    if (call.has('json')) console.log(JSON.stringify({ letters: paths.length }));
    return 0;
  }
  const report = await importSample({
    content: resolve(call.value('content') ?? 'content'),
    seed,
    count,
    dryRun: call.has('dry-run'),
  });
  for (const line of reportLines(report, 0)) console.log(line);
  const { cases: _read, ...figures } = report;
  if (call.has('json')) console.log(JSON.stringify(figures));
  return report.held + report.rejected > 0 ? 1 : 0;
}

function whole(call: Call, name: string, otherwise: number): number | undefined {
  const told = call.value(name) ?? String(otherwise);
  if (/^\d{1,7}$/.test(told)) return Number(told);
  console.error(`sample --${name}: "${told}" is no whole number. Give one of up to seven digits.`);
  return undefined;
}
