import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearest, Problem } from '../../src/errors.ts';
import { takenDown } from '../../src/messages/en.ts';
import { type WithdrawalReason, withdrawalReason } from '../../src/schema/withdrawn.ts';
import type { Call, Command } from '../command.ts';
import { buildArchive } from '../build/build-archive.ts';
import { isClean } from '../withdraw/proof.ts';
import { withdraw, type WithdrawReport, type WithdrawRun } from '../withdraw/withdraw.ts';
import { root } from './build.ts';

/** Takes one case down for good: `npm run withdraw -- ID --reason privacy`. */
export const command: Command = {
  name: 'withdraw',
  summary: 'Takes a case down for good; a notice with number, date and kind of reason stays',
  positionals: 'ID',
  options: {
    reason: { value: 'KIND', help: `why: ${withdrawalReason.options.join(', ')}` },
    content: { value: 'DIR', help: 'the archive (default content)' },
    out: {
      value: 'DIR',
      help: 'build the site there again, and prove that nothing of the case is in it',
    },
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
    ...siteOf(call),
  }).catch((error: unknown) => {
    // an id that is no case is a wrong use, not a fault
    if (error instanceof Problem && error.where === 'withdraw') return error;
    throw error;
  });
  if (report instanceof Problem) return misused(report);
  for (const line of await linesOf(report, dryRun)) console.log(line);
  if (call.has('json')) console.log(JSON.stringify(jsonOf(report)));
  return isClean(report.places) && report.built !== false ? 0 : 1;
}

/** The site that is built again, where one is named. */
function siteOf(call: Call): Pick<WithdrawRun, 'site'> {
  const out = call.value('out');
  if (out === undefined || call.has('dry-run')) return {};
  const content = resolve(call.value('content') ?? 'content');
  const folder = resolve(out);
  const build = async (): Promise<boolean> => {
    const problems = await buildArchive({ root, content, out: folder, say: console.log }).then(
      (report) => report.problems,
      (error: unknown) => {
        // The case is gone by now, and what is left of it is still to be looked for.
        if (error instanceof Problem) return [error];
        throw error;
      },
    );
    for (const { message } of problems) console.error(message);
    return problems.length === 0;
  };
  return { site: { folder, build } };
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
    ...proofLines(report),
    'Publish again: until then whatever host the site was copied to still holds it. Search engines and copies elsewhere are beyond reach of this command.',
    'Git keeps what was committed: the file can be read in earlier commits until their history is rewritten, in every clone. Backups of the private folder keep its lines.',
  ];
}

/** What was looked through, and what came of it. */
function proofLines({ places, proof, built }: WithdrawReport): string[] {
  if (proof === undefined) return [];
  const left = places.filter((one) => one.left.length > 0);
  return [
    ...places.map(
      ({ place, files, left: there }) =>
        `Looked through ${place}, ${counted(files, 'file')}: ${there.length === 0 ? 'nothing of it is left' : `something of it is left in ${counted(there.length, 'file')}`}.`,
    ),
    ...left.flatMap(({ left: there }) => there.map((path) => `Look at ${path}.`)),
    `The proof is ${proof} in the private folder.`,
    ...(built === false ? ['The site could not be built again, and still holds it.'] : []),
    ...(built === undefined
      ? [
          'No site was looked through: build it again with npm run build. With --out DIR this command does so itself, and proves it.',
        ]
      : []),
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
