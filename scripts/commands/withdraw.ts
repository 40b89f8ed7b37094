import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearest, Problem } from '../../src/errors.ts';
import { takenDown } from '../../src/messages/en.ts';
import { type WithdrawalReason, withdrawalReason } from '../../src/schema/withdrawn.ts';
import type { Call, Command } from '../command.ts';
import { withdraw, type WithdrawReport } from '../withdraw/withdraw.ts';
import { root } from './build.ts';

/** Takes one case down for good: `npm run withdraw -- ID --reason privacy`. */
export const command: Command = {
  name: 'withdraw',
  summary: 'Takes a case down for good; a notice with number, date and kind of reason stays',
  positionals: 'ID',
  options: {
    reason: { value: 'KIND', help: `why: ${withdrawalReason.options.join(', ')}` },
    content: { value: 'DIR', help: 'the archive (default content)' },
    'dry-run': { help: 'say what would be taken away, and write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  writes: (call) => !call.has('dry-run'),
  run: runWithdraw,
};

async function runWithdraw(call: Call): Promise<number> {
  const wanted = readWanted(call);
  if (wanted instanceof Problem) return misused(wanted);
  const dryRun = call.has('dry-run');
  const report = await withdraw({
    ...wanted,
    root,
    content: resolve(call.value('content') ?? 'content'),
    today: new Date().toISOString().slice(0, 10),
    dryRun,
  }).catch((error: unknown) => {
    // an id that is no case is a wrong use, not a fault
    if (error instanceof Problem && error.where === 'withdraw') return error;
    throw error;
  });
  if (report instanceof Problem) return misused(report);
  for (const line of await linesOf(report, dryRun)) console.log(line);
  if (call.has('json')) console.log(JSON.stringify(jsonOf(report)));
  return 0;
}

function readWanted(call: Call): { id: string; reason: WithdrawalReason } | Problem {
  const [id, ...more] = call.positionals;
  if (id === undefined || more.length > 0) {
    return new Problem(
      'withdraw',
      'it takes one case',
      'Name its number: withdraw -- ID --reason KIND',
    );
  }
  const given = call.value('reason') ?? '';
  const reason = withdrawalReason.safeParse(given);
  if (reason.success) return { id, reason: reason.data };
  const near = nearest(given, withdrawalReason.options);
  const what = given === '' ? 'no reason given' : `"${given}" is no reason`;
  const todo = near ? `Did you mean ${near}` : `Use ${withdrawalReason.options.join(', ')}`;
  return new Problem('withdraw --reason', what, todo);
}

function misused({ message }: Problem): number {
  console.error(message);
  return 2;
}

async function linesOf(report: WithdrawReport, dryRun: boolean): Promise<string[]> {
  const { withdrawal, already, caseFiles, caches, namedBy } = report;
  const { id, date, reason } = withdrawal;
  const done = dryRun ? 'would be' : 'were';
  return [
    already
      ? `Case ${id} was withdrawn on ${date} already; it stays withdrawn.`
      : `Case ${id} ${dryRun ? 'would be' : 'is'} withdrawn. Its notice says: ${takenDown.text(date, reason)}`,
    `${counted(caseFiles.length, 'case file')}, ${counted(report.private.lines, 'private line')} and ${counted(caches.length, 'cache')} ${done} taken away.`,
    ...(report.words > 0
      ? [
          `${counted(report.words, 'released word')} that no other case holds went from vocabulary.yaml.`,
        ]
      : []),
    ...namedBy.map((path) => `${path} names it, and stays as it is. Look whether it should.`),
    ...(await sourceLines(report)),
    'Build and publish again: until then dist, and whatever host it was copied to, still hold it. Search engines and copies elsewhere are beyond reach of this command.',
    'Git keeps what was committed: the file can be read in earlier commits until their history is rewritten, in every clone. Backups of the private folder keep its lines.',
  ];
}

/** The letters that the case was read from; they are named by their hash, for their names may identify. */
async function sourceLines(report: WithdrawReport): Promise<string[]> {
  const lines: string[] = [];
  for (const { source, sha256 } of report.private.sources) {
    const there = await stat(source).catch(() => undefined);
    const where = there
      ? 'still lies where it was imported from'
      : 'is no longer where it was imported from';
    lines.push(
      `The letter itself ${where}, and is not deleted: that is for its owner. SHA-256 ${sha256}.`,
    );
  }
  return lines;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** As the report, without the paths of letters. */
function jsonOf({ private: traces, ...report }: WithdrawReport): object {
  const sources = traces.sources.map(({ sha256 }) => ({ sha256 }));
  return { ...report, private: { ...traces, sources } };
}
