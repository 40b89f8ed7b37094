import { press, type Review } from '../../src/review/review.ts';
import type { Verdict } from '../../src/review/event.ts';
import { type Look, screen } from '../../src/review/screen.ts';

/** What a session reads from and writes to. */
export interface Seat {
  /** One key each, as `press` takes them. */
  keys: AsyncIterable<string>;
  write(text: string): void;
  /** Writes a decision down; the next question is shown only when this is done. */
  record(verdict: Verdict): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  look: Look;
}

/** Keys that come sooner after a question than anybody could have read it are not meant for it: a key held down, a paste. */
const UNREAD_MS = 150;

/** Walks a person through a review until they quit or their keys end. @returns the review as they left it. */
export async function holdSession(start: Review, seat: Seat): Promise<Review> {
  let review = start;
  let shownAt = seat.now();
  show(review, seat);
  for await (const key of seat.keys) {
    const isUnread = !review.typing && !LEAVES.has(key) && seat.now() - shownAt < UNREAD_MS;
    if (isUnread) continue;
    const { review: next, verdict } = press(review, key);
    if (verdict) await seat.record(verdict);
    if (review.typing && next.typing) echo(review.typing.text, next.typing.text, seat);
    else {
      if (review.typing) seat.write('\n');
      show(next, seat);
    }
    review = next;
    shownAt = seat.now();
    if (review.over) break;
  }
  return review;
}

const LEAVES: ReadonlySet<string> = new Set(['q', 'ctrl-c', 'ctrl-d']);

function show(review: Review, { write, look }: Seat): void {
  const lines = screen(review, look);
  if (lines.length > 0) write(lines.join('\n') + (review.typing ? '' : '\n'));
}

/** Shows what changed of a line that is being typed. */
function echo(before: string, after: string, { write }: Seat): void {
  if (after.length > before.length) write(after.slice(before.length));
  else if (after.length < before.length) write('\b \b');
}
