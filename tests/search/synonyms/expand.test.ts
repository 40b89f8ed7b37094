import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf } from '../../../src/search/inflection.ts';
import { type Expansion, expand, MOST_ALTERNATIVES } from '../../../src/search/synonyms/expand.ts';
import { wordsOf } from '../../../src/search/word.ts';
import { alternatives, expanded, file, index, indexOf } from './sample-index.ts';

const small = indexOf({
  drugs: [{ same: ['hydrocodone/acetaminophen', 'Norco', 'Vicodin'], slips: ['Vicodon'] }],
  abbreviations: [
    { same: ['ESI', 'epidural steroid injection'] },
    { same: ['ED', 'erectile dysfunction'], ambiguous: true },
    { same: ['ED', 'emergency department'], ambiguous: true },
  ],
  lay: [
    { same: ['shot'], also: ['injection'] },
    { same: ['injection', 'infiltration'] },
    { same: ['nerve test'], also: ['EMG', 'NCS'] },
  ],
  spellings: [{ british: 'orthopaed-', american: 'orthoped-' }],
});

test('Each form of a group searches the others, slips last', () => {
  expect(alternatives('Norco', small)).toEqual(['hydrocodone/acetaminophen', 'Vicodin', 'Vicodon']);
  expect(alternatives('vicodon', small)).toEqual(['hydrocodone/acetaminophen', 'Norco', 'Vicodin']);
});

test('What a broad word adds does not add the broad word', () => {
  expect(alternatives('shot', small)).toEqual(['injection']);
  expect(alternatives('injection', small)).toEqual(['infiltration']);
});

test('Synonyms of synonyms are not sought', () => {
  expect(alternatives('shot', small)).not.toContain('infiltration');
});

test('The longest form wins, and none overlaps another', () => {
  const found = expanded('a nerve test or an epidural steroid injection', small);
  expect(found.map(({ start, length }) => [start, length])).toEqual([
    [1, 2],
    [5, 3],
  ]);
});

test('A stretch says what was typed as the synonyms write it', () => {
  expect(expanded('norco', small)[0]?.label).toBe('Norco');
  expect(expanded('nerve tests', small)[0]?.label).toBe('nerve tests');
});

test('Inflected words and the other spelling of a word begin forms', () => {
  expect(alternatives('nerve tests', small)).toEqual(['EMG', 'NCS']);
  const surgeon = indexOf({
    lay: [{ same: ['bone doctor', 'orthopedic surgeon'] }],
    spellings: [{ british: 'orthopaed-', american: 'orthoped-' }],
  });
  expect(alternatives('orthopaedic surgeons', surgeon)).toEqual([
    'bone doctor',
    'orthopedic surgeon',
  ]);
});

test('A form that is there letter by letter wins over one that is nearly so', () => {
  const tears = indexOf({
    lay: [{ same: ['tear', 'rupture'] }, { same: ['tears', 'crying'] }],
  });
  expect(alternatives('tears', tears)).toEqual(['crying']);
  expect(alternatives('tear', tears)).toEqual(['rupture']);
});

test('An ambiguous form searches all that it stands for', () => {
  expect(alternatives('ED', small)).toEqual(['erectile dysfunction', 'emergency department']);
});

test('What holds all typed words, or another alternative, is left out', () => {
  const lumbar = indexOf({
    lay: [{ same: ['low back', 'lumbar', 'lumbar spine', 'lower back', 'low back region'] }],
  });
  expect(alternatives('low back', lumbar)).toEqual(['lumbar', 'lower back']);
});

test('A stretch of several words holds the expansions of its parts', () => {
  const parts = indexOf({
    abbreviations: [
      { same: ['LESI', 'lumbar epidural injection'] },
      { same: ['ESI', 'epidural injection'] },
    ],
    lay: [{ same: ['lumbar', 'low back'] }],
  });
  const [whole, ...others] = expanded('a lumbar epidural injection', parts);
  expect(others).toEqual([]);
  expect(whole?.written).toEqual(['LESI']);
  expect(whole?.within.map(({ start, length, written }) => [start, length, written])).toEqual([
    [1, 1, ['low back']],
    [2, 2, ['ESI']],
  ]);
});

test('Where the whole stretch adds nothing, its parts stand for themselves', () => {
  const parts = indexOf({
    lay: [{ same: ['knee pain'], also: ['chronic knee pain'] }, { same: ['knee', 'patellar'] }],
  });
  expect(expanded('knee pain', parts).map(({ written }) => written)).toEqual([['patellar']]);
});

test('Groups that lead to each other in a circle are harmless', () => {
  const circle = indexOf({
    lay: [
      { same: ['one way'], also: ['other way'] },
      { same: ['other way'], also: ['one way'] },
    ],
  });
  expect(alternatives('other way', circle)).toEqual(['one way']);
});

test('A query without known words has no expansion', () => {
  expect(expanded('qqqq zzzz', small)).toEqual([]);
  expect(expand([], small)).toEqual([]);
});

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...file.drugs.flatMap(({ same }) => same)),
        fc.constantFrom(...file.abbreviations.flatMap(({ same }) => same)),
        fc.constantFrom(...file.lay.flatMap(({ same }) => same)),
        fc.constantFrom('12', 'twenty', 'four', '10mg', '10/325', 'mg', 'L4-5', 'tumour', 'of'),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
);

/** That expansions stand in order between two places, apart from each other, each with few enough alternatives. */
function expectOrder(found: readonly Expansion[], from: number, to: number): void {
  let free = from;
  for (const { start, length, alternatives: others, written, within } of found) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(length).toBeGreaterThan(0);
    free = start + length;
    expect(free).toBeLessThanOrEqual(to);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(MOST_ALTERNATIVES);
    expect(written).toHaveLength(others.length);
    for (const inner of within) expect(inner.length).toBeLessThan(length);
    expectOrder(within, start, start + length);
  }
}

test('Whatever was typed, expansions stand in order inside it, apart from each other, and within bounds', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const words = wordsOf(text).map(({ word }) => word);
      const found = expand(words, index);
      expectOrder(found, 0, words.length);
      expect(expand(words, index)).toEqual(found);
    }),
  );
});

test('No alternative is what was typed, nor only an inflection of it, nor given twice', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const words = wordsOf(text).map(({ word }) => word);
      for (const { start, length, alternatives: others } of expand(words, index)) {
        const run = words.slice(start, start + length);
        for (const other of others) {
          const again = run.every((word) => other.some((one) => formsOf(word).includes(one)));
          expect(again, `${other.join(' ')} for ${run.join(' ')}`).toBe(false);
        }
        expect(new Set(others.map((other) => other.join(' '))).size).toBe(others.length);
      }
    }),
  );
});

test('Alternatives are words as the search has them', () => {
  fc.assert(
    fc.property(typed, (text) => {
      for (const { alternatives: others } of expanded(text)) {
        for (const other of others) {
          expect(wordsOf(other.join(' ')).map(({ word }) => word)).toEqual(other);
        }
      }
    }),
  );
});
