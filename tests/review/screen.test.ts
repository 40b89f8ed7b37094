import { expect, test } from 'vitest';
import { questionsOf } from '../../src/review/questions.ts';
import { press, type Review, startReview } from '../../src/review/review.ts';
import { screen } from '../../src/review/screen.ts';
import { heldLetter, letterWith, NOTHING } from './waiting.ts';

const PLAIN = { bold: false };
const start = startReview(
  questionsOf(
    [
      letterWith('1', 'Tarn', "tarn's"),
      letterWith('2', 'Tarn'),
      letterWith('3', 'Tarn'),
      letterWith('4', 'Tarn'),
    ],
    NOTHING,
  ),
  [heldLetter('a')],
);
const after = (keys: string): Review =>
  [...keys].reduce((review, key) => press(review, key).review, start);

test('a word is shown with its count, its forms and three sentences of three letters', () => {
  const lines = screen(start, PLAIN);
  expect(lines.slice(1, 6)).toEqual([
    'Word 1 of 1: "Tarn", also "tarn\'s"',
    '5 places in 4 letters',
    '  1. Sentence 1 of 1 has >>Tarn<< in it. (1, summary)',
    '  2. Sentence 1 of 2 has >>Tarn<< in it. (2, summary)',
    '  3. Sentence 1 of 3 has >>Tarn<< in it. (3, summary)',
  ]);
  expect(lines.at(-1)).toContain('r release everywhere');
});

test('letter by letter, all places of the letter are shown', () => {
  const lines = screen(after('l'), PLAIN);
  expect(lines[1]).toBe('Letter 1 of 4 with "Tarn": 1');
  expect(lines[3]).toBe(
    "  2. Sentence 2 of 1 has >>tarn's<< in it. (1, determination 1, rationale)",
  );
  expect(lines.at(-1)).toContain('In this letter');
});

test('a held letter says why it is held', () => {
  expect(screen(after('s'), PLAIN).slice(1, 3)).toEqual([
    'Held letter 1 of 1: /letters/a.txt',
    '  header: no case number. Mend it.',
  ]);
});

test('what was decided is said in words', () => {
  expect(screen(after('rb'), PLAIN).join('\n')).toContain('Decided: released in every letter.');
  expect(screen(after('lmb'), PLAIN).join('\n')).toContain(
    'Decided: masked for good in this letter.',
  );
  expect(screen(after('smb'), PLAIN).join('\n')).toContain('Decided: left out for good.');
});

test('the end counts the decisions, and an empty archive says so', () => {
  expect(screen(after('rm'), PLAIN)).toEqual([
    '',
    'All was asked. 2 decisions made. q quit, b back, u undo',
  ]);
  expect(screen(startReview([], []), PLAIN)[1]).toContain('Nothing waits for you.');
  expect(screen(after('q'), PLAIN)).toEqual([]);
});

test('help explains every key, and nothing is told by boldness alone', () => {
  const help = screen(after('?'), { bold: true }).join('\n');
  for (const key of ['r ', 'm ', 'e ', 'l ', 's ', 'u ', 'b ', 'q ']) expect(help).toContain(key);
  expect(help).toContain('\u001b[1m>>Tarn<<\u001b[22m');
});

test('a letter cannot steer the terminal', () => {
  const surface = 'Ta\u001b[2Jrn\u202e';
  const asked = startReview(questionsOf([letterWith('1', surface)], NOTHING), []);
  const text = screen(asked, PLAIN).join('\n').replaceAll('\n', '');
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).toContain('>>Ta [2Jrn');
});

test('a long sentence is cut around its word', () => {
  const [question] = questionsOf([letterWith('1', 'Tarn')], NOTHING);
  const [doubt] = question?.letters[0]?.doubts ?? [];
  if (doubt) doubt.sentence = `${'before '.repeat(60)}Tarn${' after'.repeat(60)}`;
  const line = screen(startReview(question ? [question] : [], []), PLAIN)[3] ?? '';
  expect(line.length).toBeLessThan(340);
  expect(line).toMatch(/^ {2}1\. … .*before >>Tarn<< after.* … \(1, summary\)$/);
});
