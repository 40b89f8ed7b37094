import { expect, test } from 'vitest';
import { decidedBy } from '../../src/review/decisions.ts';
import type { WordEvent } from '../../src/review/event.ts';
import { readTwice, type SecondReader } from '../../src/review/second-reader.ts';

const event = (action: WordEvent['action'], by?: string, word = 'Tarn'): WordEvent => ({
  ...{ date: '2026-01-31', action, word, reason: 'why' },
  ...(by !== undefined && { by }),
});
const released = (events: WordEvent[], rule?: SecondReader): string[] => [
  ...decidedBy([], readTwice(events, rule).events).archive.keys(),
];

test('without the rule one person is enough', () => {
  expect(released([event('release', 'ab')])).toEqual(['Tarn']);
});

test.each([
  ['one person', [event('release', 'ab')], []],
  ['the same one twice', [event('release', 'ab'), event('release', 'AB')], []],
  ['two', [event('release', 'ab'), event('release', 'cd')], ['Tarn']],
  ['two who did not sign', [event('release'), event('release')], []],
  [
    'two with another decision between',
    [event('release', 'ab'), event('undo', 'ab'), event('release', 'cd')],
    [],
  ],
  ['a word in lower case by one', [event('release', 'ab', 'tarn')], ['tarn']],
])('a capitalised word released by %s', (_, events, words) => {
  expect(released(events, 'capitalised')).toEqual(words);
});

test('where every word needs two, one in lower case does, too', () => {
  expect(released([event('release', 'ab', 'tarn')], 'all')).toEqual([]);
  expect(readTwice([event('release', 'ab', 'tarn')], 'all').awaiting).toEqual([
    { word: 'tarn', by: 'ab' },
  ]);
});

test('masks and wordings need nobody else', () => {
  expect(readTwice([event('mask', 'ab')], 'all').events).toHaveLength(1);
});
