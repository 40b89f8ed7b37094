import { expect, test } from 'vitest';
import { decidedBy, decisionsOf, settledVocabulary } from '../../src/review/decisions.ts';
import { reviewEvent, type ReviewEvent, type WordEvent } from '../../src/review/event.ts';

const date = '2026-01-31';
const released = (word: string) => ({ word, date, reason: 'a word' });
const event = (action: WordEvent['action'], word: string, more: object = {}): WordEvent => ({
  ...{ date, action, word, reason: 'why' },
  ...more,
});
const applied: ReviewEvent = { date, action: 'applied' };

test('a word of the vocabulary is released, without a line in the log', () => {
  expect(decidedBy([released('tarn')], []).archive).toEqual(
    new Map([['tarn', { action: 'release' }]]),
  );
});

test('the later decision holds, and what is taken back is undecided', () => {
  const events = [event('mask', 'tarn'), event('edit', 'tarn', { replacement: 'the lake' })];
  expect(decidedBy([], events).archive.get('tarn')).toEqual({
    action: 'edit',
    replacement: 'the lake',
  });
  expect(decidedBy([], [...events, event('undo', 'tarn')]).archive.has('tarn')).toBe(false);
});

test('a mask goes before the vocabulary, where the two contradict each other', () => {
  const { archive } = decidedBy([released('tarn')], [event('mask', 'tarn'), applied]);
  expect(archive.get('tarn')).toEqual({ action: 'mask' });
});

test('an old release in the log does not bring a word back that left the vocabulary by hand', () => {
  expect(decidedBy([], [event('release', 'tarn'), applied]).archive.has('tarn')).toBe(false);
});

test('what was decided since the case files were made is carried into the vocabulary, and no more', () => {
  const events = [
    event('release', 'old'),
    applied,
    event('undo', 'tarn'),
    event('release', 'wren'),
  ];
  expect(settledVocabulary([released('tarn'), released('oak')], events)).toEqual([
    released('oak'),
    { word: 'wren', date, reason: 'why' },
  ]);
});

test('a decision for one letter leaves the others and the archive alone', () => {
  const own = event('release', 'tarn', { letter: 'N-1', id: '1' });
  const { archive, letters } = decidedBy([], [own]);
  expect(archive.size).toBe(0);
  expect(letters.get('N-1')?.get('tarn')).toEqual({ action: 'release' });
  // The gate must know what it may find in that case: what stands there is public anyway.
  const entry = { word: 'tarn', case: '1', date, reason: 'why' };
  expect(settledVocabulary([], [own])).toEqual([entry]);
  expect(decidedBy([entry], []).archive.size).toBe(0);
  const undo = event('undo', 'tarn', { letter: 'N-1', id: '1' });
  expect(settledVocabulary([entry, released('tarn')], [undo])).toEqual([released('tarn')]);
});

test('the stage finds a decision by any form in which a letter may have the word', () => {
  const events = [event('edit', "o'tarn", { replacement: 'the clinic' }), event('mask', 'wrens')];
  const { archive } = decisionsOf(decidedBy([], events));
  expect(archive.get('o\u2019tarn\u2019s')).toEqual({
    action: 'edit',
    replacement: 'the clinic\u2019s',
  });
  expect(archive.get("wrens'")).toEqual({ action: 'mask' });
});

test.each([
  ['a wording with an address', event('edit', 'tarn', { replacement: 'x@y.org' })],
  ['a wording with markup', event('edit', 'tarn', { replacement: '<b>' })],
  ['an unknown key', event('mask', 'tarn', { letters: 'N-1' })],
  ['an unknown action', { ...event('mask', 'tarn'), action: 'free' }],
])('the log takes no %s', (_, line) => {
  expect(reviewEvent.safeParse(line).success).toBe(false);
});

test('the later decision holds whatever the case of the two', () => {
  const masked = decidedBy([released('Tarn')], [event('release', 'Tarn'), event('mask', 'tarn')]);
  expect([...masked.archive]).toEqual([['tarn', { action: 'mask' }]]);
  expect(settledVocabulary([released('Tarn')], [event('mask', 'tarn')])).toEqual([]);
  const back = [event('mask', 'tarn'), event('release', 'Tarn')];
  expect([...decidedBy([], back).archive]).toEqual([['Tarn', { action: 'release' }]]);
});
