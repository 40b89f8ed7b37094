import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/review/event.ts';
import { questionsOf } from '../../src/review/questions.ts';
import { isSame, press, type Review, startReview } from '../../src/review/review.ts';
import { heldLetter, letterWith, NOTHING } from './waiting.ts';

const start = startReview(
  questionsOf([letterWith('1', 'Tarn', 'Wren'), letterWith('2', 'Tarn')], NOTHING),
  [heldLetter('a'), heldLetter('b')],
);

/** Presses keys one after the other: single letters, or names in angle brackets. */
function typed(keys: string, from: Review = start): { review: Review; verdicts: Verdict[] } {
  const verdicts: Verdict[] = [];
  let review = from;
  for (const [, name, letter] of keys.matchAll(/<([^>]+)>|(.)/gu)) {
    const pressed = press(review, name ?? letter ?? '');
    review = pressed.review;
    if (pressed.verdict) verdicts.push(pressed.verdict);
  }
  return { review, verdicts };
}

const said = (keys: string): string[] =>
  typed(keys).verdicts.map((verdict) =>
    'word' in verdict
      ? [verdict.action, verdict.word, verdict.letter, verdict.replacement]
          .filter(Boolean)
          .join(' ')
      : `${verdict.action} ${verdict.sha256.slice(0, 1)}`,
  );

test.each([
  [
    'r releases everywhere, m masks for good, then held letters come',
    'rmmt',
    ['release Tarn', 'mask Wren', 'leave-out a', 'retry b'],
  ],
  ['s passes on and decides nothing', 'ssss', []],
  ['b goes back to decide otherwise', 'rbm', ['release Tarn', 'mask Tarn']],
  ['e words it otherwise', 'ethe lake<enter>', ['edit Tarn the lake']],
  [
    'backspace takes a letter of the wording away',
    'ethe lakx<backspace>e<enter>',
    ['edit Tarn the lake'],
  ],
  ['escape leaves the wording, and keys are keys again', 'ethe<escape>r', ['release Tarn']],
  ['an empty wording changes nothing', 'e <enter>', []],
  ['a wording with an address changes nothing', 'ex@y<enter>', []],
  ['l walks the letters of a word, each by itself', 'lrm', ['release Tarn N-1', 'mask Tarn N-2']],
  ['a letter may be worded by itself', 'lsethe lake<enter>', ['edit Tarn N-2 the lake']],
  ['u takes the last decision back', 'ru', ['release Tarn', 'undo Tarn']],
  [
    'u again takes the one before back',
    'rmuu',
    ['release Tarn', 'mask Wren', 'undo Wren', 'undo Tarn'],
  ],
  [
    'u gives back what was decided before in this session',
    'rbmu',
    ['release Tarn', 'mask Tarn', 'release Tarn'],
  ],
  ['u takes a held letter back', 'ssmu', ['leave-out a', 'readmit a']],
  ['u takes a letter\u2019s own decision back', 'lru', ['release Tarn N-1', 'undo Tarn N-1']],
  ['u without a decision does nothing', 'u', []],
  ['a held letter is not released', 'ssr', []],
  ['r and R at the end decide nothing', 'ssssrmRMle', []],
  ['other keys decide nothing', 'xyz1<up><f5>', []],
  ['keys after q are not heard by the caller, and those before are kept', 'rq', ['release Tarn']],
])('%s', (_, keys, verdicts) => {
  expect(said(keys)).toEqual(verdicts);
});

test('a capital asks for a reason; an empty one is the usual', () => {
  const reasons = (keys: string) => typed(keys).verdicts.map(({ reason }) => reason);
  expect(reasons('Ra lake<enter>M<enter>')).toEqual(['a lake', 'It may identify somebody']);
});

test.each(['q', '<ctrl-c>', '<ctrl-d>', 'e<ctrl-c>'])('%s ends it', (keys) => {
  expect(typed(keys).review.over).toBe(true);
});

test('? shows the help until the next step', () => {
  expect(typed('?').review.help).toBe(true);
  expect(typed('??').review.help).toBe(false);
  expect(typed('?s').review.help).toBe(false);
});

test('undo shows the question again at which the decision was made', () => {
  expect(typed('lrmu').review.place).toEqual({ at: 0, letter: 1 });
  expect(typed('rmssu').review.place).toEqual({ at: 1 });
});

test('whatever is pressed, as many undos as decisions leave nothing decided', () => {
  const key = fc.constantFrom(
    'r',
    'm',
    's',
    'b',
    'l',
    'u',
    '?',
    'e',
    'k',
    '<enter>',
    '<escape>',
    't',
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const first = typed(`${keys.join('')}<escape>`);
      const undone = typed('u'.repeat(first.review.made.length), first.review);
      const all = [...first.verdicts, ...undone.verdicts];
      const left = all.filter(
        (verdict, index) => !all.slice(index + 1).some((later) => isSame(verdict, later)),
      );
      expect(left.filter(({ action }) => action !== 'undo' && action !== 'readmit')).toEqual([]);
      expect(undone.review.made).toEqual([]);
      const { at } = undone.review.place;
      expect(at >= 0 && at <= start.items.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});
