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
  /** Words that one person released and a second one has to. */
  awaiting: number;
}

/**
 * @param leftOut whether held letters that were left out for good are asked about again.
 * @param by who is asked: not about what they released already and a second person has to. Absent: everything is counted.
 */
export async function readWaiting(
  content: string,
  { leftOut, by }: { leftOut: boolean; by?: string },
): Promise<Waiting> {
  const { decided, events, awaiting } = await readDecided(content);
  const own = new Set(
    awaiting.flatMap((one) =>
      by !== undefined && one.by?.toLowerCase() === by.toLowerCase() && one.letter === undefined
        ? [one.word]
        : [],
    ),
  );
  const questions = questionsOf(await Array.fromAsync(readDoubts(content)), decided).filter(
    ({ word }) => !own.has(word),
  );
  const withdrawn = await readWithdrawn(content);
  const listed = await Array.fromAsync(readHeld(content));
  const all = listed.filter((letter) => !isOfCaseTakenDown(letter, withdrawn));
  const held = leftOut ? all : heldToAsk(all, events);
  return { questions, held, awaiting: awaiting.length, tally: tallyOf(questions, held, decided) };
}
