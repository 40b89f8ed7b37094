import { expect, test } from 'vitest';
import { deidentify } from '../../../src/pipeline/deidentify/deidentify.ts';
import type { Decision, Decisions } from '../../../src/pipeline/deidentify/doubt.ts';
import { sentenceAround } from '../../../src/pipeline/deidentify/sentence-around.ts';
import { isHeld } from '../../../src/pipeline/letter.ts';
import { ANA, deskOf, letterOf } from './letters.ts';

type Entries = Record<string, Decision>;
const decisions = (archive: Entries, letter: Entries = {}): Decisions => ({
  archive: new Map(Object.entries(archive)),
  letters: new Map([[letterOf(ANA).caseNumber, new Map(Object.entries(letter))]]),
});

function settled(text: string, given?: Decisions): [string, string[]] {
  const desk = { ...deskOf('safe-harbor'), ...(given && { decisions: given }) };
  const value = deidentify({ ...letterOf(ANA), summary: [text], items: [] }, desk);
  if (isHeld(value)) throw new Error('held');
  return [value.letter.summary.join(''), value.doubts.map(({ surface }) => surface)];
}

const RELEASE: Decision = { action: 'release' };
const MASK: Decision = { action: 'mask' };

test('what nobody knows is masked and waits for a person', () => {
  expect(settled('She takes Zorvex daily.')).toEqual(['She takes [removed] daily.', ['Zorvex']]);
});

test('a surface that is released in capitals stays, whatever its case', () => {
  expect(settled('Zorvex and ZORVEX and zorvex.', decisions({ Zorvex: RELEASE }))).toEqual([
    'Zorvex and ZORVEX and zorvex.',
    [],
  ]);
});

test('a release in lower case brings no capitalised word, which may be a name', () => {
  expect(settled('a zorvex by Zorvex', decisions({ zorvex: RELEASE }))).toEqual([
    'a zorvex by [removed]',
    ['Zorvex'],
  ]);
});

test('a release of two words side by side releases neither of them elsewhere', () => {
  const given = decisions({ 'Zorvex Kimmeria': RELEASE });
  expect(settled('Zorvex Kimmeria, Zorvex, and Kimmeria', given)).toEqual([
    'Zorvex Kimmeria, [removed], and [removed]',
    ['Zorvex', 'Kimmeria'],
  ]);
});

test('what a person masked or worded otherwise is so though a vocabulary knows the word', () => {
  const given = decisions({
    harbor: MASK,
    phalen: MASK,
    'crane operator': { action: 'edit', replacement: 'worker' },
  });
  expect(
    settled('The harbor, a positive Phalen test, the crane operator, a crane.', given),
  ).toEqual(['The [removed], a positive Phalen test, the worker, a crane.', []]);
  expect(settled('The harbor and the clinic', decisions({ Harbor: MASK }))[0]).toBe(
    'The harbor and the clinic',
  );
});

test('a masked one stays masked and is asked no more', () => {
  expect(settled('takes Zorvex', decisions({ zorvex: MASK }))).toEqual(['takes [removed]', []]);
  expect(settled('with Zorvex Kimmeria', decisions({ zorvex: MASK, kimmeria: MASK }))).toEqual([
    'with [removed]',
    [],
  ]);
});

test('another wording stands in its place', () => {
  const edit: Decision = { action: 'edit', replacement: 'a cream' };
  expect(settled('takes Zorvex daily', decisions({ zorvex: edit }))).toEqual([
    'takes a cream daily',
    [],
  ]);
});

test('what was decided for the letter goes before what was for the archive', () => {
  expect(settled('takes Zorvex', decisions({ zorvex: RELEASE }, { zorvex: MASK }))).toEqual([
    'takes [removed]',
    [],
  ]);
});

test('no release brings back what a detector found', () => {
  expect(settled('Kolar came', decisions({ kolar: RELEASE }))[0]).toBe('[name] came');
});

test('one of two words released leaves the other in doubt', () => {
  expect(settled('by Zorvex Kimmeria', decisions({ Zorvex: RELEASE }))).toEqual([
    'by Zorvex [removed]',
    ['Kimmeria'],
  ]);
});

test('a doubt says where it stands and in what sentence', () => {
  const letter = letterOf(ANA);
  letter.items[0]?.rationale.push('It helps. The Zorvex\nwas stopped. Then it was not.');
  const value = deidentify(letter, deskOf('safe-harbor'));
  expect(isHeld(value) ? [] : value.doubts).toEqual([
    { surface: 'Zorvex', sentence: 'The Zorvex was stopped.', place: 'determination 1, rationale' },
  ]);
});

test('a sentence that does not end is cut', () => {
  const text = `${'a '.repeat(300)}Zorvex${' b'.repeat(300)}`;
  expect(sentenceAround(text, 600, 606).length).toBeLessThan(420);
});
