import { resolve } from 'node:path';
import { readCase } from '../../src/archive/case.ts';
import { type RiskCell, riskOf, type RiskReport } from '../../src/archive/risk.ts';
import type { CoarserName } from '../../src/archive/risk/coarser.ts';
import { type Facts, RISK_FACTS, type RiskFact } from '../../src/archive/risk/facts.ts';
import { riskProblem } from '../../src/archive/risk/required.ts';
import { Problem } from '../../src/errors.ts';
import type { Call, Command } from '../command.ts';
import { loadChecked } from '../content.ts';

/** How many combinations are listed where not all are asked for. */
const LISTED = 20;

/** How many letters share what is published of a person: `npm run risk`. */
export const command: Command = {
  name: 'risk',
  summary: 'Counts how many letters share age band, sex, body parts, years and treatments',
  options: {
    content: { value: 'DIR', help: 'the archive (default content)' },
    ids: { help: 'name the cases of each combination, for staff' },
    all: { help: `list every combination below the threshold, not the first ${LISTED} alone` },
    json: { help: 'print one object on one line as the last line' },
  },
  run: runRisk,
};

/** @returns 1 where builds require a threshold (`thresholds.riskFloor`) that is not met. */
async function runRisk(call: Call): Promise<number> {
  const { settings, cases, problems } = await loadChecked(
    resolve(call.value('content') ?? 'content'),
  );
  if (!settings)
    throw problems[0] ?? new Problem('archive.yaml', 'it is missing', 'Name an archive');
  const letters = cases.map(({ data, body, volume }) => readCase(body, data, volume, ''));
  const report = riskOf(letters, settings.thresholds.riskFloor ?? settings.thresholds.smallestCell);
  const required = riskProblem(letters, settings);
  for (const line of linesOf(report, call.has('ids'), call.has('all'))) console.log(line);
  if (required) console.log(required.message);
  if (call.has('json')) console.log(JSON.stringify(jsonOf(report, call.has('ids'))));
  return required ? 1 : 0;
}

function linesOf(report: RiskReport, ids: boolean, all: boolean): string[] {
  const { letters, below, alone, floor, small, sizes, coarser } = report;
  const shown = all ? small : small.slice(0, LISTED);
  return [
    `${letters} letters, compared by ${RISK_FACTS.map((fact) => FACTS[fact]).join(', ')}.`,
    `${below} of ${letters} letters share them with fewer than ${floor}, counting themselves; ${alone} with no other.`,
    '',
    row('k', 'combinations', 'letters'),
    ...sizes.map(({ k, cells, letters: count }) => row(k, cells, count)),
    '',
    row(`below ${floor}`, 'alone', 'one step further'),
    row(below, alone, 'as published'),
    ...coarser.map((then) => row(then.below, then.alone, STEPS[then.step])),
    ...(small.length > 0 ? ['', `Combinations below ${floor}, the smallest first:`] : []),
    ...shown.map((cell) => cellLine(cell, ids)),
    ...(shown.length < small.length ? [`… and ${small.length - shown.length} more: --all`] : []),
  ];
}

const FACTS: Record<RiskFact, string> = {
  age: 'age band',
  sex: 'sex',
  bodyParts: 'body parts',
  year: 'year of decision',
  treatments: 'treatments',
  injured: 'year of injury',
};

const STEPS: Record<CoarserName, string> = {
  'treatment-categories': 'treatments by category alone',
  'no-body-parts': 'no body parts',
  'twenty-year-ages': 'age bands of 20 years',
  'two-year-decisions': 'two years of decision as one',
  'no-injury-year': 'no year of injury',
  'all-of-these': 'all of these together',
};

/** Figures to the right of their columns, words to the left. */
const row = (first: string | number, second: string | number, last: string | number): string =>
  [
    String(first).padStart(8),
    String(second).padStart(14),
    typeof last === 'number' ? String(last).padStart(10) : `   ${last}`,
  ].join('');

function cellLine({ facts, ids }: RiskCell, named: boolean): string {
  const words = RISK_FACTS.map((fact) => said(fact, facts)).join('; ');
  return `${String(ids.length).padStart(8)}  ${words}${named ? ` (${ids.join(', ')})` : ''}`;
}

function said(fact: RiskFact, facts: Facts): string {
  const value = facts[fact];
  if (value === undefined) return `no ${FACTS[fact]}`;
  return fact === 'injured' ? `injured ${value}` : value;
}

/** Combinations by their facts and size; their ids only where they were asked for. */
function jsonOf({ small, ...report }: RiskReport, named: boolean): object {
  const cells = small.map(({ facts, ids }) => ({ facts, k: ids.length, ...(named && { ids }) }));
  return { ...report, small: cells };
}
