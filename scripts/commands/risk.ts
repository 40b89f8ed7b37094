import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { readCase } from '../../src/archive/case.ts';
import { type RiskCell, riskOf, type RiskReport } from '../../src/archive/risk.ts';
import type { CoarserName } from '../../src/archive/risk/coarser.ts';
import { type Facts, RISK_FACTS, type RiskFact, rowOf } from '../../src/archive/risk/facts.ts';
import { riskProblem } from '../../src/archive/risk/required.ts';
import { Problem } from '../../src/errors.ts';
import type { Call, Command } from '../command.ts';
import { loadChecked } from '../content.ts';
import { proseLines } from '../risk/prose-lines.ts';
import { signOff } from '../risk/sign-off.ts';

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
    prose: {
      help: 'name the cases whose words tell of job, accident, rare facts or days, with counts',
    },
    'sign-off': {
      value: 'ID',
      help: 'accept the combination that this case is in; it stands in archive.yaml from then on',
    },
    reason: { value: 'TEXT', help: 'why it is accepted' },
    by: { value: 'NAME', help: 'who accepts it (default: the name you are logged in with)' },
    json: { help: 'print one object on one line as the last line' },
  },
  writes: (call) => call.value('sign-off') !== undefined,
  run: runRisk,
};

/** @returns 1 where builds require a threshold (`thresholds.riskFloor`) that is not met. */
async function runRisk(call: Call): Promise<number> {
  const content = resolve(call.value('content') ?? 'content');
  const { settings, cases, problems } = await loadChecked(content);
  if (!settings)
    throw problems[0] ?? new Problem('archive.yaml', 'it is missing', 'Name an archive');
  const letters = cases.map(({ data, body, volume }) => readCase(body, data, volume, ''));
  const report = riskOf(letters, settings.thresholds.riskFloor ?? settings.thresholds.smallestCell);
  const id = call.value('sign-off');
  if (id !== undefined) return acceptRow(call, content, report, id);
  const required = riskProblem(letters, settings);
  const signed = new Set((settings.riskRows ?? []).map(({ row }) => row));
  for (const line of linesOf(report, signed, call.has('ids'), call.has('all'))) console.log(line);
  for (const line of proseLines(letters, call.has('prose'))) console.log(line);
  if (required) console.log(required.message);
  if (call.has('json')) console.log(JSON.stringify(jsonOf(report, call.has('ids'))));
  return required ? 1 : 0;
}

async function acceptRow(
  call: Call,
  content: string,
  report: RiskReport,
  id: string,
): Promise<number> {
  const reason = call.value('reason');
  if (reason === undefined) {
    console.error('risk --sign-off: no reason is given. Add --reason TEXT.');
    return 2;
  }
  const by = call.value('by') ?? userInfo().username;
  const on = new Date().toISOString().slice(0, 10);
  await signOff(content, report, { id, on, reason, ...(by && { by }) });
  console.log('Signed off in archive.yaml, for as long as letters have exactly these facts.');
  return 0;
}

function linesOf(
  report: RiskReport,
  signed: ReadonlySet<string>,
  ids: boolean,
  all: boolean,
): string[] {
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
    ...shown.map(
      (cell) => cellLine(cell, ids) + (signed.has(rowOf(cell.facts)) ? ', signed off' : ''),
    ),
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
