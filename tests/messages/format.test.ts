import { expect, test } from 'vitest';
import { leadOf } from '../../src/messages/case-lead.ts';
import { hubs, letters, listing } from '../../src/messages/en.ts';
import {
  counted,
  day,
  kilobytes,
  list,
  lower,
  number,
  percents,
} from '../../src/messages/format.ts';
import { askedQuantity, outcomeGloss } from '../../src/messages/outcome-gloss.ts';
import { determination, letter, taxonomy } from '../archive/letters.ts';

test('numbers, days and lists are written in one way', () => {
  expect(number(9764)).toBe('9,764');
  expect(percents(0.148)).toBe('15');
  expect(day('2015-01-23')).toBe('January 23, 2015');
  expect(day('2015')).toBe('2015');
  expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(counted(1, 'decision')).toBe('1 decision');
  expect(counted(0, 'address', 'addresses')).toBe('0 addresses');
  expect(kilobytes(12)).toBe('1 kB');
  expect(kilobytes(6400)).toBe('6 kB');
});

test('a label inside a sentence starts small unless it is an abbreviation', () => {
  expect(lower('Physical therapy')).toBe('physical therapy');
  expect(lower('MRI')).toBe('MRI');
});

test('what was granted in part is said where the letter says it', () => {
  const asked = { amount: 90, unit: 'tablet' } as const;
  const part = determination({ outcome: 'partially-overturned', quantity: asked });
  expect(outcomeGloss(part)).toBe('approved in part');
  expect(outcomeGloss({ ...part, granted: { amount: 20, unit: 'tablet' } })).toBe(
    'approved in part, 20 of 90 tablets',
  );
  expect(outcomeGloss({ ...part, granted: { amount: 1, unit: 'month' } })).toBe(
    'approved in part, 1 month',
  );
  expect(outcomeGloss(determination())).toBe('denial stands');
  expect(askedQuantity(part)).toBe('90 tablets');
  expect(askedQuantity(determination())).toBeUndefined();
});

test('a letter with several outcomes is mixed, and says how many of each', () => {
  const lead = leadOf(
    letter([
      determination(),
      determination({ outcome: 'overturned', treatment: 'unclassified', bodyParts: ['neck'] }),
      determination({ outcome: 'partially-overturned' }),
    ]),
    taxonomy,
  );
  expect(lead).toMatchObject({
    treatments: 'MRI and treatment not classified.',
    bodyParts: 'Body part: KNEE and NECK.',
    outcome: 'Mixed outcome',
    meaning: '1 approved, 1 approved in part, 1 denial stands',
  });
});

test('a letter with one outcome says it once', () => {
  const two = [determination({ bodyParts: [] }), determination({ bodyParts: [] })];
  expect(leadOf(letter(two), taxonomy)).toMatchObject({
    bodyParts: '',
    outcome: 'Upheld',
    meaning: 'denial stands, in all 2 decisions',
  });
  expect(leadOf(letter([determination()]), taxonomy).meaning).toBe('denial stands');
});

test('titles keep to 70 characters with the archive’s name, and keep what makes them unique', () => {
  const label = 'A treatment with a very long name that goes on and on for some eighty characters';
  for (const title of [
    hubs.title(label, 1204),
    listing.title(label, 1181, 1200, 1204, ', volume 12'),
    letters.title('CM15-0000001', label, 1, 'Partly overturned'),
    letters.title('CM15-0000001', label, 3, 'Mixed outcome'),
  ]) {
    expect(title.length).toBeLessThanOrEqual(70 - ' - Casebook'.length);
  }
  expect(hubs.title(label, 1204)).toMatch(/…: 1,204 decisions$/);
  expect(letters.title('CM15-0000001', 'MRI', 1, 'Upheld')).toBe('Case CM15-0000001: MRI, upheld');
});

test('ages are said in words', () => {
  expect(letters.age('40-49')).toBe('40 to 49');
  expect(letters.age('90+')).toBe('90 and over');
});
