import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkVocabulary, VOCABULARY } from '../../src/check/vocabulary.ts';
import { type Decided, decidedBy, settledVocabulary } from '../../src/review/decisions.ts';
import type { ReviewEvent, Verdict } from '../../src/review/event.ts';
import {
  type AwaitingRelease,
  readTwice,
  type SecondReader,
} from '../../src/review/second-reader.ts';
import { vocabularyText } from '../../src/review/vocabulary-text.ts';
import type { ReleasedWord } from '../../src/schema/vocabulary.ts';
import { caseSlug } from '../../src/urls.ts';
import { readIfThere, writeWhole } from '../files.ts';
import { readShelf } from '../import/shelf.ts';
import { appendEvent, readEvents } from './decisions-file.ts';

/** What people decided of an archive so far: its vocabulary, and the private log. */
export interface DecidedSoFar {
  released: ReleasedWord[];
  /** Without releases that wait for a second person. */
  events: ReviewEvent[];
  awaiting: AwaitingRelease[];
  decided: Decided;
}

/** Who decides, and when. */
export interface Signature {
  /** `2026-01-31`. */
  today: string;
  by?: string;
}

/**
 * Reads what was decided. An archive that nobody reviewed has nothing.
 *
 * @throws {Problem} where the vocabulary or the log is broken.
 */
export async function readDecided(content: string): Promise<DecidedSoFar> {
  const text = await readFile(join(content, VOCABULARY), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  const file = { path: VOCABULARY, size: text?.length ?? 0, ...(text !== undefined && { text }) };
  const { released, problems } = checkVocabulary([file]);
  if (problems[0]) throw problems[0];
  const { events, awaiting } = readTwice(await readEvents(content), await secondReader(content));
  return { released, events, awaiting, decided: decidedBy(released, events) };
}

/** Whose release needs a second person, as the archive's settings say. What can't be read asks for two: the check names it. */
async function secondReader(content: string): Promise<SecondReader | undefined> {
  const text = await readIfThere(join(content, 'archive.yaml'));
  try {
    const settings: unknown = parse(text);
    const rule: unknown =
      settings && typeof settings === 'object' ? Reflect.get(settings, 'secondReader') : undefined;
    if (rule === undefined || rule === null) return undefined;
    return rule === 'capitalised' ? rule : 'all';
  } catch {
    return 'all';
  }
}

/** Writes one decision down: into the log first, then, for a word that is released or no longer, into the vocabulary. */
export async function recordVerdict(
  content: string,
  verdict: Verdict,
  { today, by }: Signature,
): Promise<void> {
  await appendEvent(content, { ...verdict, date: today, ...(by !== undefined && { by }) });
  await settleVocabulary(content);
}

/**
 * Carries into the vocabulary what the log has since the case files were made, so that a run that was cut off is made up for;
 * what was released for a case that is no longer there goes.
 */
export async function settleVocabulary(content: string): Promise<void> {
  const { released, events } = await readDecided(content);
  const shelf = await readShelf(content);
  const settled = settledVocabulary(released, events).filter(
    (entry) => entry.case === undefined || shelf.has(caseSlug(entry.case)),
  );
  if (JSON.stringify(inOrder(released)) === JSON.stringify(settled)) return;
  await writeWhole(join(content, VOCABULARY), vocabularyText(settled));
}

const inOrder = (released: readonly ReleasedWord[]): ReleasedWord[] =>
  settledVocabulary(released, []);
