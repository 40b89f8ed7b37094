import { isWordEvent, type Verdict, type WordEvent, wording } from './event.ts';
import type { HeldLetter } from './held.ts';
import type { Question } from './questions.ts';

/** What is put before a person: a word, or a letter that is held whole. */
export type Item =
  { kind: 'word'; question: Question } | { kind: 'held'; letter: HeldLetter; number: number };

/** Where in the review a person is. */
export interface Place {
  /** Index of the item; as many as there are items: all were asked. */
  at: number;
  /** Index of the letter, where a word is decided letter by letter. */
  letter?: number;
}

/** A review in progress: a value, changed by `press` alone. */
export interface Review {
  items: readonly Item[];
  place: Place;
  /** Decisions of this session, with their places. */
  made: readonly { place: Place; verdict: Verdict }[];
  /** A line that is being typed: a reason, or another wording. */
  typing?: { action: 'release' | 'mask' | 'edit'; text: string };
  /** Said once above the next question. */
  notice?: string;
  help: boolean;
  over: boolean;
}

/** What is written down when a person gives no reason. */
export const DEFAULT_REASONS = {
  release: 'It identifies nobody',
  mask: 'It may identify somebody',
  edit: 'Worded otherwise',
  undo: 'Taken back',
  'leave-out': 'Not to be published',
  retry: 'To be read again',
} as const;

/** A review of what waits: words first, then held letters. */
export function startReview(questions: readonly Question[], held: readonly HeldLetter[]): Review {
  const items: Item[] = [
    ...questions.map((question) => ({ kind: 'word' as const, question })),
    ...held.map((letter, index) => ({ kind: 'held' as const, letter, number: index + 1 })),
  ];
  return { items, place: { at: 0 }, made: [], help: false, over: false };
}

/**
 * One key. @param key a letter as it is typed, or `enter`, `escape`, `backspace`, `ctrl-c`, `ctrl-d`; others do nothing.
 * @returns the review after it, and what must be written down before it is shown.
 */
export function press(review: Review, key: string): { review: Review; verdict?: Verdict } {
  const { notice: _said, ...silent } = review;
  if (key === 'ctrl-c' || key === 'ctrl-d') return { review: { ...silent, over: true } };
  if (review.typing) return type(silent, review.typing, key);
  switch (key) {
    case 'q':
      return { review: { ...silent, over: true } };
    case '?':
      return { review: { ...silent, help: !review.help } };
    case 's':
      return { review: move(silent, onward(silent)) };
    case 'b':
      return { review: move(silent, backward(silent)) };
    case 'u':
      return undo(silent);
    default:
      return decide(silent, key);
  }
}

function decide(review: Review, key: string): { review: Review; verdict?: Verdict } {
  const item = review.items[review.place.at];
  if (item?.kind === 'held') return decideHeld(review, item.letter, key);
  if (!item) return { review };
  switch (key) {
    case 'r':
      return settle(review, verdictOn(review, item.question, 'release'));
    case 'm':
      return settle(review, verdictOn(review, item.question, 'mask'));
    case 'R':
      return { review: { ...review, typing: { action: 'release', text: '' } } };
    case 'M':
      return { review: { ...review, typing: { action: 'mask', text: '' } } };
    case 'e':
      return { review: { ...review, typing: { action: 'edit', text: '' } } };
    case 'l':
      if (review.place.letter !== undefined) return { review };
      return { review: move(review, { at: review.place.at, letter: 0 }) };
    default:
      return { review: { ...review, notice: 'This key does nothing here. Press ? for help.' } };
  }
}

function decideHeld(
  review: Review,
  { sha256 }: HeldLetter,
  key: string,
): { review: Review; verdict?: Verdict } {
  if (key === 'm')
    return settle(review, { action: 'leave-out', sha256, reason: DEFAULT_REASONS['leave-out'] });
  if (key === 't')
    return settle(review, { action: 'retry', sha256, reason: DEFAULT_REASONS.retry });
  return {
    review: { ...review, notice: 'A held letter is not released by a key. Press ? for help.' },
  };
}

function type(
  review: Review,
  typing: NonNullable<Review['typing']>,
  key: string,
): { review: Review; verdict?: Verdict } {
  const { typing: _line, ...done } = review;
  if (key === 'escape') return { review: done };
  if (key === 'enter') return entered(done, typing);
  const text =
    key === 'backspace' ? [...typing.text].slice(0, -1).join('') : typing.text + printable(key);
  return { review: { ...review, typing: { ...typing, text: text.slice(0, 200) } } };
}

// Names of keys ("escape", "up") have several letters and print nothing.
const printable = (key: string): string =>
  [...key].length === 1 && !/\p{Cc}/u.test(key) ? key : '';

function entered(
  review: Review,
  { action, text }: NonNullable<Review['typing']>,
): { review: Review; verdict?: Verdict } {
  const item = review.items[review.place.at];
  const said = text.trim();
  if (item?.kind !== 'word') return { review };
  if (action !== 'edit') {
    return settle(review, verdictOn(review, item.question, action, said || undefined));
  }
  if (!wording.safeParse(said).success) {
    const notice = 'Nothing was changed: a wording has letters, digits and plain punctuation.';
    return { review: { ...review, notice } };
  }
  const verdict = verdictOn(review, item.question, 'edit');
  return settle(review, { ...verdict, replacement: said });
}

function verdictOn(
  { place }: Review,
  { released, masked, letters }: Question,
  action: 'release' | 'mask' | 'edit' | 'undo',
  reason: string = DEFAULT_REASONS[action],
): Omit<WordEvent, 'date' | 'by'> {
  const own = place.letter === undefined ? undefined : letters[place.letter];
  const word = action === 'release' ? released : masked;
  return { action, word, ...(own && { letter: own.caseNumber, id: own.id }), reason };
}

function settle(review: Review, verdict: Verdict): { review: Review; verdict: Verdict } {
  const made = [...review.made, { place: review.place, verdict }];
  return { review: { ...move(review, onward(review)), made }, verdict };
}

/** Takes the last decision of this session back and goes where it was made. */
function undo(review: Review): { review: Review; verdict?: Verdict } {
  const last = review.made.at(-1);
  if (!last) return { review: { ...review, notice: 'Nothing was decided in this session.' } };
  const { place, verdict } = last;
  const back = { ...move(review, place), made: review.made.slice(0, -1) };
  const reason = DEFAULT_REASONS.undo;
  if (!isWordEvent(verdict))
    return { review: back, verdict: { action: 'readmit', sha256: verdict.sha256, reason } };
  const { replacement: _wording, ...about } = verdict;
  const earlier = back.made.findLast((one) => isSame(one.verdict, verdict));
  // Decided twice in this session: what was decided first holds again.
  if (earlier) return { review: back, verdict: earlier.verdict };
  return { review: back, verdict: { ...about, action: 'undo', reason } };
}

/** Whether two verdicts are about the same word, in the same scope, or the same held letter. */
export function isSame(a: Verdict, b: Verdict): boolean {
  if (isWordEvent(a)) return isWordEvent(b) && inLower(a) === inLower(b) && a.letter === b.letter;
  return !isWordEvent(b) && a.sha256 === b.sha256;
}

const inLower = ({ word }: { word: string }): string => word.toLowerCase();

const move = ({ help: _help, ...review }: Review, place: Place): Review => ({
  ...review,
  place,
  help: false,
});

function onward({ items, place: { at, letter } }: Review): Place {
  const item = items[at];
  if (letter !== undefined && item?.kind === 'word' && letter + 1 < item.question.letters.length)
    return { at, letter: letter + 1 };
  return { at: Math.min(at + 1, items.length) };
}

function backward({ place: { at, letter } }: Review): Place {
  if (letter === undefined) return { at: Math.max(0, at - 1) };
  return letter > 0 ? { at, letter: letter - 1 } : { at };
}
