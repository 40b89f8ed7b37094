import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { nearest } from '../../src/errors.ts';
import { SAMPLE } from '../../src/sample/sample.ts';
import { figuresOf } from '../bench/figures.ts';
import { type BenchReport, benchLines, benchReport } from '../bench/report.ts';
import { runSuite } from '../bench/run-suite.ts';
import type { BenchSettings, Suite } from '../bench/suite.ts';
import { suites } from '../bench/suites.ts';
import type { Call, Command } from '../command.ts';
import { writeWhole } from '../files.ts';
import { progress } from '../progress.ts';

const DEFAULTS = { cases: 1000, rounds: 10 };

/** Speed beside peers in the same run: `npm run bench`. */
export const command: Command = {
  name: 'bench',
  summary: 'Prints how fast the engine is, each figure beside a peer that is timed in turn with it',
  positionals: `SUITE… (default: all; ${suites.map(({ name, summary }) => `${name}: ${summary}`).join('; ')})`,
  options: {
    cases: { value: 'N', help: `how many letters (default ${DEFAULTS.cases})` },
    rounds: { value: 'N', help: `in how many rounds (default ${DEFAULTS.rounds})` },
    letters: { value: 'DIR', help: 'the PDFs of a folder, over and over (default: invented)' },
    seed: { value: 'N', help: `of the invented letters (default ${SAMPLE.seed})` },
    content: { value: 'DIR', help: 'the archive whose taxonomies are used (default content)' },
    json: { value: 'FILE', help: 'write the figures there as one JSON object' },
  },
  run: runBench,
};

async function runBench(call: Call): Promise<number> {
  const cases = whole(call, 'cases', DEFAULTS.cases, 1);
  const rounds = whole(call, 'rounds', DEFAULTS.rounds, 1);
  const seed = whole(call, 'seed', SAMPLE.seed, 0);
  const asked = askedSuites(call.positionals);
  if (cases === undefined || rounds === undefined || seed === undefined || !asked) return 2;
  const letters = call.value('letters');
  const settings: BenchSettings = {
    ...{ cases, seed, content: resolve(call.value('content') ?? 'content') },
    ...(letters !== undefined && { letters: resolve(letters) }),
  };
  const report: BenchReport = {
    node: process.version,
    processors: availableParallelism(),
    suites: [],
  };
  for (const suite of asked) report.suites.push(await reportOf(suite, settings, rounds));
  for (const line of benchLines(report)) console.log(line);
  const out = call.value('json');
  if (out !== undefined) {
    await writeWhole(resolve(out), `${JSON.stringify(benchReport.parse(report), null, 2)}\n`);
  }
  return 0;
}

async function reportOf(
  { name, unit, open }: Suite,
  settings: BenchSettings,
  wished: number,
): Promise<BenchReport['suites'][number]> {
  const { cases } = settings;
  const rounds = Math.min(wished, cases);
  const { measurements, counts } = await open(settings);
  const bar = progress('steps', rounds * measurements.length);
  const samples = await runSuite({ measurements }, cases, rounds, () => bar.step());
  bar.end();
  const figures = figuresOf(measurements, samples, cases);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { name, unit, cases, rounds, counts: counts(), peakMegabytes, figures };
}

function askedSuites(names: readonly string[]): readonly Suite[] | undefined {
  const known = suites.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) {
    return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
  }
  const near = nearest(unknown, known);
  const todo = near ? `Did you mean ${near}?` : `There is ${known.join(', ')}.`;
  console.error(`bench: "${unknown}" is no suite. ${todo}`);
  return undefined;
}

function whole(call: Call, name: string, otherwise: number, least: number): number | undefined {
  const told = call.value(name) ?? String(otherwise);
  if (/^\d{1,7}$/.test(told) && Number(told) >= least) return Number(told);
  console.error(`bench --${name}: "${told}" won't do. Give a whole number from ${least} on.`);
  return undefined;
}
