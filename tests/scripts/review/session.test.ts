import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { keysOf } from '../../../scripts/review/keys.ts';
import { holdSession } from '../../../scripts/review/session.ts';
import type { Verdict } from '../../../src/review/event.ts';
import { questionsOf } from '../../../src/review/questions.ts';
import { startReview } from '../../../src/review/review.ts';
import { letterWith, NOTHING } from '../../review/waiting.ts';

const start = startReview(
  questionsOf([letterWith('1', 'Tarn', 'Wren', 'Oak'), letterWith('2', 'Tarn')], NOTHING),
  [],
);

/** A session whose keys come `paceMs` apart. */
async function session(keys: AsyncIterable<string>, paceMs = 500) {
  const verdicts: Verdict[] = [];
  let [text, clock] = ['', 0];
  const ended = await holdSession(start, {
    keys,
    write: (part) => {
      text += part;
    },
    record: async (verdict) => {
      verdicts.push(verdict);
    },
    now: () => (clock += paceMs / 2),
    look: { bold: false },
  });
  return { ended, verdicts, text };
}

/** Bytes as a terminal sends them. */
const typedBytes = (bytes: string): AsyncGenerator<string> =>
  keysOf(Readable.from([Buffer.from(bytes)]));

test('keys from a stream walk the review, and what is typed is echoed', async () => {
  const { ended, verdicts, text } = await session(typedBytes('rethe lakx\u007fe\rmq'));
  expect(verdicts.map(({ action }) => action)).toEqual(['release', 'edit', 'mask']);
  expect(text).toContain('In its place (Enter keeps it, Escape leaves it): the lakx\b \be\n');
  expect(ended.over).toBe(true);
});

test('a stream that ends leaves the review as it is, and nothing that was decided is lost', async () => {
  const { ended, verdicts } = await session(typedBytes('r'));
  expect(verdicts).toHaveLength(1);
  expect(ended.over).toBe(false);
});

test('keys sooner than anybody could read decide nothing: a key held down, a paste', async () => {
  const { verdicts } = await session(typedBytes('rrrrrrq'), 20);
  expect(verdicts).toEqual([]);
});

test('ctrl-c leaves at once', async () => {
  const { ended, verdicts } = await session(typedBytes('r\u0003rr'));
  expect(verdicts).toHaveLength(1);
  expect(ended.over).toBe(true);
});

test('keys that come one by one, and keys with long codes, are named', async () => {
  const input = new PassThrough();
  const keys = keysOf(input);
  input.write('\r');
  expect((await keys.next()).value).toBe('enter');
  input.write('\u001b[A');
  expect((await keys.next()).value).toBe('up');
  input.write('é');
  expect((await keys.next()).value).toBe('é');
  await keys.return(undefined);
  expect(input.listenerCount('keypress')).toBe(0);
});
