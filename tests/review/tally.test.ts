import { expect, test } from 'vitest';
import { heldDecisions, heldToAsk } from '../../src/review/held.ts';
import { questionsOf } from '../../src/review/questions.ts';
import { tallyLines, tallyOf } from '../../src/review/tally.ts';
import { vocabularyText } from '../../src/review/vocabulary-text.ts';
import { heldLetter, letterWith, NOTHING } from './waiting.ts';

const date = '2026-01-31';

test('what waits is told in figures and kinds, without a word of a letter', () => {
  const questions = questionsOf(
    [letterWith('1', 'Tarn', 'Wren'), letterWith('2', 'Tarn')],
    NOTHING,
  );
  const tally = tallyOf(questions, [heldLetter('a'), heldLetter('b')], {
    archive: new Map([
      ['oak', { action: 'release' }],
      ['elm', { action: 'mask' }],
      ['yew', { action: 'edit', replacement: 'tree' }],
    ]),
    letters: new Map([['N-1', new Map([['ash', { action: 'mask' }]])]]),
  });
  expect(tallyLines(tally)).toEqual([
    '2 words wait, in 3 places of 2 letters (2 summary; 1 rationale).',
    '2 letters are held (2 header: no case number).',
    'Decided so far: 1 released, 1 masked for good, 1 worded otherwise, 1 in single letters.',
  ]);
  expect(JSON.stringify(tally)).not.toMatch(/tarn|wren|oak|elm|yew|ash/i);
});

test('a held letter that was left out is not asked about, until it is taken back', () => {
  const event = (action: 'leave-out' | 'retry' | 'readmit', letter: string) => ({
    ...{ date, action, reason: 'why' },
    sha256: letter.repeat(64),
  });
  const held = [heldLetter('a'), heldLetter('b')];
  const events = [
    event('leave-out', 'a'),
    event('retry', 'b'),
    { date, action: 'applied' as const },
  ];
  expect(heldToAsk(held, events)).toEqual([heldLetter('b')]);
  expect(heldToAsk(held, [...events, event('readmit', 'a')])).toEqual(held);
  expect([...heldDecisions(events).values()]).toEqual(['leave-out', 'retry']);
});

test('the vocabulary is written a word a line, in the order of the alphabet', () => {
  const entry = (word: string) => ({ word, date, reason: 'no: name', by: 'ab' });
  expect(
    vocabularyText([entry('wren'), entry('no')])
      .split('\n')
      .slice(1),
  ).toEqual([
    'released:',
    '  - { word: no, date: 2026-01-31, reason: "no: name", by: ab }',
    '  - { word: wren, date: 2026-01-31, reason: "no: name", by: ab }',
    '',
  ]);
  expect(vocabularyText([])).toMatch(/released: \[\]\n$/);
});
