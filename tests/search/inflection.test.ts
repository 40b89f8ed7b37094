import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf } from '../../src/search/inflection.ts';

test.each([
  ['session', 'sessions'],
  ['sessions', 'session'],
  ['denied', 'deny'],
  ['deny', 'denies'],
  ['denying', 'denied'],
  ['approve', 'approved'],
  ['approving', 'approves'],
  ['planned', 'plan'],
  ['plan', 'planning'],
  ['injected', 'injecting'],
  ['therapies', 'therapy'],
  ['x-ray'.replace('-', ''), 'xrays'],
  ['brace', 'braces'],
  ['crutches', 'crutch'],
  ['agree', 'agreed'],
  ['agreeing', 'agrees'],
  ['quantities', 'quantity'],
])('%s also finds %s', (word, other) => {
  expect(formsOf(word)).toContain(other);
});

test.each([
  ['need', 'needle'],
  ['opioid', 'opiate'],
  ['deny', 'denial'],
  ['us', 'used'],
  ['bed', 'b'],
])('%s does not find %s', (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});

test.each(['l4-5', '#60', 'mri2', 'pt', 'naïve'])('%s finds only itself', (word) => {
  expect(formsOf(word)).toEqual([word]);
});

const word = fc.string({ unit: fc.constantFrom(...'abdeginorsty'), minLength: 1, maxLength: 8 });

test('a word is among its forms, and being a form goes both ways', () => {
  fc.assert(
    fc.property(word, (text) => {
      const forms = formsOf(text);
      expect(forms).toContain(text);
      for (const form of forms) expect(formsOf(form)).toContain(text);
    }),
  );
});
