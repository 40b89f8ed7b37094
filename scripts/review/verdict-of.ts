import { Problem } from '../../src/errors.ts';
import { type Verdict, wording } from '../../src/review/event.ts';
import { DEFAULT_REASONS } from '../../src/review/review.ts';
import { surfaceKey } from '../../src/review/surface.ts';
import { caseSlug } from '../../src/urls.ts';
import type { Call } from '../command.ts';
import { readLedger } from '../import/ledger.ts';
import { readDecided } from './decided.ts';

const ACTIONS = ['release', 'mask', 'edit', 'undo'] as const;

/**
 * The decision that a call's flags make, if any; a problem where they don't fit together. No message repeats the word: it is
 * private until it is released.
 */
export async function verdictOf(
  call: Call,
  content: string,
): Promise<Verdict | Problem | undefined> {
  const given = ACTIONS.filter((action) => call.value(action) !== undefined);
  const misuse = misused(call, given);
  if (misuse) return misuse;
  const [action] = given;
  if (action === undefined) return undefined;
  const word = surfaceKey(call.value(action) ?? '');
  const reason = call.value('reason') ?? DEFAULT_REASONS[action];
  const scope = await scopeOf(call.value('case'), content);
  if (action === 'undo' && !(await isDecided(content, word, scope?.letter))) {
    throw new Problem('review --undo', 'nothing was decided of this word', 'See --list');
  }
  const replacement = call.value('instead');
  return { action, word, ...scope, ...(replacement !== undefined && { replacement }), reason };
}

function misused(call: Call, given: readonly string[]): Problem | undefined {
  const say = (what: string, todo: string) => new Problem('review', what, todo);
  if (given.length > 1) return say('one decision at a time', `Use one of ${given.join(', ')}`);
  if (given.length === 0) {
    const idle = ['reason', 'case', 'instead'].find((flag) => call.value(flag) !== undefined);
    return idle === undefined
      ? undefined
      : say(`--${idle} goes with a decision`, 'Add --release, --mask, --edit or --undo');
  }
  const word = surfaceKey(call.value(given[0] ?? '') ?? '');
  if (word === '' || word.length > 200) return say('no word is given', 'Put it after the flag');
  const instead = call.value('instead');
  if ((given[0] === 'edit') !== (instead !== undefined)) {
    return say('--edit and --instead go together', 'Give both');
  }
  if (instead !== undefined && !wording.safeParse(instead).success) {
    return say('--instead takes letters, digits and plain punctuation', 'Word it so');
  }
  const reason = call.value('reason');
  if (reason !== undefined && !/^\S(?:[^\p{Cc}]{0,398}\S)?$/u.test(reason)) {
    return say('--reason takes one line of up to 400 characters', 'Shorten it');
  }
  return undefined;
}

async function scopeOf(
  id: string | undefined,
  content: string,
): Promise<{ letter: string; id: string } | undefined> {
  if (id === undefined) return undefined;
  for await (const entry of readLedger(content)) {
    if (caseSlug(entry.id) === caseSlug(id)) return { letter: entry.caseNumber, id: entry.id };
  }
  throw new Problem(
    'review --case',
    'the ledger has no such case',
    'Give the id as its page shows it',
  );
}

async function isDecided(
  content: string,
  word: string,
  letter: string | undefined,
): Promise<boolean> {
  const { archive, letters } = (await readDecided(content)).decided;
  const words = (letter === undefined ? archive : letters.get(letter))?.keys() ?? [];
  return [...words].some((one) => one.toLowerCase() === word.toLowerCase());
}
