import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Affected, affectedBy, mentions } from '../../src/review/affected.ts';
import { pendingEvents } from '../../src/review/event.ts';
import { heldDecisions } from '../../src/review/held.ts';
import type { DoubtfulCase } from '../../src/review/questions.ts';
import { programs } from '../../src/programs/index.ts';
import { caseSlug } from '../../src/urls.ts';
import { deskFor, openArchive } from '../import/desk.ts';
import { importLetters } from '../import/import-letters.ts';
import { readDoubts, readHeld, readLedger } from '../import/ledger.ts';
import { privateFolder } from '../import/private-folder.ts';
import { type Place, readShelf, sha256 } from '../import/shelf.ts';
import { appendEvent } from './decisions-file.ts';
import { readDecided, type Signature, settleVocabulary } from './decided.ts';

/** What came of making cases anew. */
export interface MadeAnew {
  /** Cases whose file changed. */
  changed: number;
  unchanged: number;
  /** Letters that are held now: a case that was published before stays as it was. */
  held: number;
  /** Ids of cases that stay as they are, for their letter is not where it was imported from, or is another by now. */
  gone: string[];
  altered: string[];
}

/** Said of a case from which words were taken back that were published before. */
const MASKED_AGAIN = 'Words of the letter were masked after a review.';

/**
 * Makes the cases anew that decisions touch, by the importer itself, from the letters that the ledger names. A run that was cut
 * off is finished by the next one: what was decided counts as applied only when all is in place.
 */
export async function makeAnew(content: string, { today }: Signature): Promise<MadeAnew> {
  await settleVocabulary(content);
  const { decided, events } = await readDecided(content);
  const doubts: DoubtfulCase[] = await Array.fromAsync(readDoubts(content));
  const affected = affectedBy(doubts, decided, events);
  const found = await findSources(content, affected);
  const report: MadeAnew = {
    changed: 0,
    unchanged: 0,
    held: 0,
    gone: found.gone,
    altered: found.altered,
  };
  const run = async (letters: string[], note: string | null): Promise<void> => {
    if (letters.length === 0) return;
    const archive = await openArchive(content, AS_IT_IS);
    const desk = await deskFor(content, archive);
    const { published, unchanged, held, rejected } = await importLetters({
      ...{ letters, content, programs: archive.programs, desk, today, note, dryRun: false },
    });
    report.changed += published;
    report.unchanged += unchanged;
    report.held += held + rejected;
  };
  await run(found.leftBehind, null); // first: the next import clears what tells that they were left
  await run(found.takenBack, MASKED_AGAIN);
  await run(found.waiting, null);
  await run(await sourcesToRetry(content, heldDecisions(events)), null);
  if (pendingEvents(events).length > 0)
    await appendEvent(content, { date: today, action: 'applied' });
  return report;
}

const AS_IT_IS = { programs, profile: undefined, anonymized: false, dryRun: false } as const;

interface Sources {
  /** Paths of letters whose case files say what they no longer may; and of all others. */
  takenBack: string[];
  waiting: string[];
  /** Of cases that a run which was cut off made and did not put in place. */
  leftBehind: string[];
  gone: string[];
  altered: string[];
}

async function findSources(content: string, affected: Affected): Promise<Sources> {
  const shelf = await readShelf(content);
  const found: Sources = { takenBack: [], waiting: [], leftBehind: [], gone: [], altered: [] };
  const left = await leftBehind(content);
  for await (const { id, caseNumber, source, sha256: hash } of readLedger(content)) {
    const place = shelf.get(caseSlug(id));
    if (!place) continue;
    const says = await wordsIn(place, affected);
    const isLeft = left.has(caseSlug(id));
    if (!isLeft && !says.any && !affected.waiting.has(id) && !affected.letters.has(caseNumber))
      continue;
    const bytes = await readFile(source).catch(() => undefined);
    if (!bytes) found.gone.push(id);
    else if (sha256(bytes) !== hash) found.altered.push(id);
    else if (isLeft) found.leftBehind.push(source);
    else found[says.takenBack ? 'takenBack' : 'waiting'].push(source);
  }
  return found;
}

/** Cases, by id in lower case, that still lie in the spool. */
async function leftBehind(content: string): Promise<Set<string>> {
  const names = await readdir(join(privateFolder(content), 'spool')).catch(() => []);
  return new Set(names.map((name) => name.replace(/-[0-9a-f]{64}\.md$/, '')));
}

/** Whether a case file says a word whose decision changed, and one that was taken back. */
async function wordsIn(
  { path }: Place,
  { said, takenBack }: Affected,
): Promise<{ any: boolean; takenBack: boolean }> {
  if (said.size === 0) return { any: false, takenBack: false };
  const text = await readFile(path, 'utf8');
  return { any: mentions(text, said), takenBack: mentions(text, takenBack) };
}

async function sourcesToRetry(
  content: string,
  decided: ReturnType<typeof heldDecisions>,
): Promise<string[]> {
  const sources: string[] = [];
  for await (const { source, sha256: hash } of readHeld(content)) {
    if (decided.get(hash) !== 'retry') continue;
    if (await readFile(source).catch(() => undefined)) sources.push(source);
  }
  return sources;
}
