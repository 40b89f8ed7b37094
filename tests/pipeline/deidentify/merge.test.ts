import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskText } from '../../../src/pipeline/deidentify/mask.ts';
import { mergeSpans } from '../../../src/pipeline/deidentify/merge.ts';
import { masks } from '../../../src/masks.ts';
import type { Span } from '../../../src/pipeline/deidentify/span.ts';

const span = (kind: Span['kind'], start: number, end: number, more: Partial<Span> = {}): Span => ({
  kind,
  start,
  end,
  score: 0.9,
  reason: 'test',
  ...more,
});

test('the span that holds the others wins', () => {
  const text = 'in May 2016 he';
  const merged = mergeSpans(
    [span('name', 3, 6), span('date', 0, 11, { instead: 'in 2016' })],
    text,
  );
  expect(maskText(text, merged)).toBe('in 2016 he');
});

test('where none holds the other, all of their ground is masked under the surer kind', () => {
  const text = 'abcdefgh';
  const merged = mergeSpans([span('name', 0, 4, { score: 0.5 }), span('phone', 2, 6)], text);
  expect(maskText(text, merged)).toBe(
    '[phone]gh'.replace('[phone]', merged[0]?.instead ?? '[phone]'),
  );
  expect(merged).toMatchObject([{ kind: 'phone', start: 0, end: 6 }]);
});

test('a mask that the letter came with is written as ours are, and other brackets stay', () => {
  const text = '[NAME] was [Seen] by X. [Employer] [sic]';
  expect(maskText(text, [span('name', 21, 22)])).toBe(
    '[name] was [Seen] by [name]. [employer] [sic]',
  );
});

test('a year or a band never stands for ground that it was not made for', () => {
  const text = 'abcdefgh';
  const merged = mergeSpans(
    [span('name', 0, 4, { score: 0.5 }), span('date', 2, 6, { instead: '2016' })],
    text,
  );
  expect(maskText(text, merged)).toBe('[date]gh');
});

test('names side by side become one mask', () => {
  const text = 'Ana, Ben and Cai';
  const merged = mergeSpans([span('name', 0, 3), span('name', 5, 8), span('name', 13, 16)], text);
  expect(maskText(text, merged)).toBe('[name] and [name]');
});

const spans = fc.array(
  fc.record({
    kind: fc.constantFrom(...masks),
    start: fc.nat(30),
    length: fc.nat(8),
    score: fc.constantFrom(0.5, 0.7, 0.9),
  }),
  { maxLength: 8 },
);

test('the order of the detectors makes no difference, and no found character is left', () => {
  fc.assert(
    fc.property(spans, fc.nat(), (found, turn) => {
      const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop';
      const list = found.map(({ kind, start, length, score }) =>
        span(kind, start, start + length, { score, instead: `<${start}>` }),
      );
      const shuffled = list.map((one, index) => list[(index + turn) % list.length] ?? one);
      const merged = mergeSpans(list, text);
      expect(mergeSpans(shuffled, text)).toEqual(merged);
      for (const { start, end } of list) {
        if (end > start)
          expect(merged.some((one) => one.start <= start && one.end >= end)).toBe(true);
      }
      for (const [index, one] of merged.entries())
        expect(one.start).toBeGreaterThanOrEqual(merged[index - 1]?.end ?? 0);
    }),
  );
});
