import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../src/errors.ts';
import { isWordEvent, type Verdict } from '../../src/review/event.ts';
import { startReview } from '../../src/review/review.ts';
import { shown } from '../../src/review/shown.ts';
import { tallyLines } from '../../src/review/tally.ts';
import type { Call, Command } from '../command.ts';
import { isArchive } from '../import/new-archive.ts';
import { recordVerdict, type Signature, settleVocabulary } from '../review/decided.ts';
import { keysOf } from '../review/keys.ts';
import { type MadeAnew, makeAnew } from '../review/make-anew.ts';
import { readWaiting, type Waiting } from '../review/waiting.ts';
import { holdSession } from '../review/session.ts';
import { verdictOf } from '../review/verdict-of.ts';

/** What waits for a person: `npm run review`. */
export const command: Command = {
  name: 'review',
  summary: 'Walks a person through what was masked in doubt or held, by keyboard, and remembers it',
  options: {
    content: { value: 'DIR', help: 'the archive (default content)' },
    list: { help: 'say how much waits, by kind, and ask nothing' },
    'show-values': { help: 'with --list, on a terminal: the words themselves, which are private' },
    'left-out': { help: 'ask again about held letters that were left out for good' },
    release: { value: 'WORD', help: 'it identifies nobody: publish it from now on' },
    mask: { value: 'WORD', help: 'mask it for good, and ask no more' },
    edit: { value: 'WORD', help: 'publish other words in its place, those of --instead' },
    instead: { value: 'TEXT', help: 'the other words' },
    undo: { value: 'WORD', help: 'take back what was decided of it' },
    case: { value: 'ID', help: 'decide for this case alone' },
    reason: { value: 'TEXT', help: 'why; it is kept with the decision' },
    by: { value: 'NAME', help: 'who decides (default: the name you are logged in with)' },
    'help-backup': { help: 'say how the private folder is backed up and restored' },
    'dry-run': { help: 'ask or count, and write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  writes,
  run: runReview,
};

function writes(call: Call): boolean {
  return !['dry-run', 'help-backup', 'list'].some((flag) => call.has(flag));
}

const BACKUP = fileURLToPath(new URL('../../BACKUP.md', import.meta.url));

async function runReview(call: Call): Promise<number> {
  if (call.has('help-backup')) {
    console.log((await readFile(BACKUP, 'utf8')).trimEnd());
    return 0;
  }
  const content = resolve(call.value('content') ?? 'content');
  if (!(await isArchive(content))) {
    throw new Problem('review', 'this folder is no archive', 'Name one with --content DIR');
  }
  const verdict = await verdictOf(call, content);
  if (verdict instanceof Problem) return misused(verdict);
  if (writes(call)) await settleVocabulary(content);
  if (verdict) return decideOne(call, content, verdict);
  const leftOut = call.has('left-out');
  if (call.has('list')) return list(call, await readWaiting(content, { leftOut }));
  const { by } = signature(call);
  const waiting = await readWaiting(content, { leftOut, ...(by !== undefined && { by }) });
  return ask(call, content, waiting);
}

async function decideOne(call: Call, content: string, verdict: Verdict): Promise<number> {
  const { questions } = await readWaiting(content, { leftOut: false });
  const waits =
    isWordEvent(verdict) && questions.some(({ word }) => word === verdict.word.toLowerCase());
  if (!waits && verdict.action in NOBODY_WAITS) console.log(NOBODY_WAITS[verdict.action]);
  if (!call.has('dry-run')) await recordVerdict(content, verdict, signature(call));
  return finish(call, content);
}

/** What is said where a word is decided that no letter waits for. */
const NOBODY_WAITS: Partial<Record<Verdict['action'], string>> = {
  release: 'No letter waits for this word. It is released for letters to come.',
  mask: 'No letter waits for this word. It is masked wherever it stands.',
  edit: 'No letter waits for this word. It is worded otherwise wherever it stands.',
};

const awaitingLines = (count: number): string[] =>
  count > 0
    ? [
        `${count} of them were released by one person, and wait for a second one to release them, too.`,
      ]
    : [];

function list(call: Call, { tally, questions, awaiting }: Waiting): number {
  if (call.has('show-values') && !process.stdout.isTTY) {
    return misused(
      new Problem(
        'review --show-values',
        'this is no terminal, and the words are private',
        'Leave it out',
      ),
    );
  }
  for (const line of [...tallyLines(tally), ...awaitingLines(awaiting)]) console.log(line);
  if (call.has('show-values')) {
    for (const { word, letters } of questions) console.log(`${letters.length}\t${shown(word)}`);
  }
  if (call.has('json')) console.log(JSON.stringify(tally));
  return tally.words + tally.held > 0 ? 1 : 0;
}

async function ask(call: Call, content: string, { questions, held }: Waiting): Promise<number> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) {
    return misused(
      new Problem(
        'review',
        'it asks on a terminal, and this is none',
        'Use --list, --release, --mask or --undo',
      ),
    );
  }
  stdin.setRawMode(true);
  try {
    await holdSession(startReview(questions, held), {
      keys: keysOf(stdin),
      write: (text) => stdout.write(text),
      record: async (verdict) => {
        if (!call.has('dry-run')) await recordVerdict(content, verdict, signature(call));
      },
      now: () => performance.now(),
      look: { bold: !process.env['NO_COLOR'] },
    });
  } finally {
    stdin.setRawMode(false);
  }
  return finish(call, content);
}

/** Brings the case files in line with what was decided and says what still waits. */
async function finish(call: Call, content: string): Promise<number> {
  const made = call.has('dry-run') ? undefined : await makeAnew(content, signature(call));
  for (const line of made ? madeLines(made) : ['Nothing was written.']) console.log(line);
  const { tally, awaiting } = await readWaiting(content, { leftOut: false });
  for (const line of [...tallyLines(tally), ...awaitingLines(awaiting)]) console.log(line);
  if (call.has('json')) console.log(JSON.stringify({ ...tally, made }));
  const left = tally.words + tally.held + (made ? made.gone.length + made.altered.length : 0);
  return left > 0 ? 1 : 0;
}

function madeLines({ changed, unchanged, held, gone, altered }: MadeAnew): string[] {
  const stays = 'It stays as it is; import it again to bring it up to date.';
  return [
    ...gone.map((id) => `case ${id}: its letter is no longer where it was imported from. ${stays}`),
    ...altered.map((id) => `case ${id}: its letter is another than the one imported. ${stays}`),
    ...(held > 0
      ? [`${held} letters were read again and are held; a case of theirs stays as it is.`]
      : []),
    ...(changed + unchanged > 0
      ? [`${changed} cases changed, ${unchanged} read again unchanged.`]
      : []),
  ];
}

function signature(call: Call): Signature {
  const by = call.value('by') ?? userInfo().username;
  return { today: new Date().toISOString().slice(0, 10), ...(by && { by }) };
}

function misused({ message }: Problem): number {
  console.error(message);
  return 2;
}
