import { expect, test } from 'vitest';
import { affectedBy, mentions } from '../../src/review/affected.ts';
import { decidedBy } from '../../src/review/decisions.ts';
import type { ReviewEvent, WordEvent } from '../../src/review/event.ts';
import { letterWith } from './waiting.ts';

const date = '2026-01-31';
const applied: ReviewEvent = { date, action: 'applied' };
const event = (action: WordEvent['action'], more: object = {}): WordEvent => ({
  ...{ date, action, word: 'Tarn', reason: 'why' },
  ...more,
});
const cases = [letterWith('1', 'Tarn'), letterWith('2', 'Wren')];

function after(events: ReviewEvent[], waiting = cases) {
  const {
    waiting: ids,
    letters,
    said,
    takenBack,
  } = affectedBy(waiting, decidedBy([], events), events);
  return { ids: [...ids], letters: [...letters], said: [...said], takenBack: [...takenBack] };
}

test('a release touches the letters that wait for the word', () => {
  expect(after([event('release')])).toEqual({ ids: ['1'], letters: [], said: [], takenBack: [] });
});

test('a mask for good touches nothing: the word is masked already', () => {
  expect(after([event('mask')])).toMatchObject({ ids: [], letters: [] });
});

test('what was released and is taken back is looked for in the case files', () => {
  expect(after([event('release'), applied, event('undo')], [])).toMatchObject({
    ids: [],
    said: ['Tarn'],
    takenBack: ['Tarn'],
  });
});

test('a wording that is taken back is looked for as it was worded', () => {
  const worded = event('edit', { replacement: 'the lake' });
  expect(after([worded, applied, event('mask')], []).takenBack).toEqual(['the lake']);
  expect(after([worded, applied, event('release')], []).takenBack).toEqual([]);
});

test('a decision for one letter touches that letter', () => {
  expect(after([event('mask', { letter: 'N-2' })])).toMatchObject({ letters: ['N-2'], said: [] });
});

test('decided and taken back before anything was published is no correction', () => {
  expect(after([applied, event('release'), event('undo')]).takenBack).toEqual([]);
});

test('a word is found in a case file whatever stands around it, and only as a word', () => {
  expect(mentions('request: "Tarn\'s"\n---\n', new Set(['tarn']))).toBe(true);
  expect(mentions('a \\[removed] word', new Set(['removed']))).toBe(true);
  expect(mentions('tarnished', new Set(['tarn']))).toBe(false);
});

test('a mask of a word that a vocabulary knows is looked for in the case files, and is a correction', () => {
  expect(after([event('mask')], [])).toMatchObject({ said: ['Tarn'], takenBack: ['Tarn'] });
});
