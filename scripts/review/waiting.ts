import { heldToAsk, type HeldLetter, isOfCaseTakenDown } from '../../src/review/held.ts';
import { type Question, questionsOf } from '../../src/review/questions.ts';
import { type Tally, tallyOf } from '../../src/review/tally.ts';
import { readDoubts, readHeld } from '../import/ledger.ts';
import { readWithdrawn } from '../withdraw/withdrawn-list.ts';
import { readDecided } from './decided.ts';

/** What waits for a person in an archive; private. */
export interface Waiting {
  questions: Question[];
  held: HeldLetter[];
  /** The same in figures. */
  tally: Tally;
}

/** @param leftOut whether held letters that were left out for good are asked about again. */
export async function readWaiting(
  content: string,
  { leftOut }: { leftOut: boolean },
): Promise<Waiting> {
  const { decided, events } = await readDecided(content);
  const questions = questionsOf(await Array.fromAsync(readDoubts(content)), decided);
  const withdrawn = await readWithdrawn(content);
  const listed = await Array.fromAsync(readHeld(content));
  const all = listed.filter((letter) => !isOfCaseTakenDown(letter, withdrawn));
  const held = leftOut ? all : heldToAsk(all, events);
  return { questions, held, tally: tallyOf(questions, held, decided) };
}
