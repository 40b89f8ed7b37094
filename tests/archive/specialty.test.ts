import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { specialtyNames, specialtySlug } from '../../src/archive/specialty.ts';
import { determination, letter } from './letters.ts';

test.each([
  ['Physical Medicine & Rehabilitation', 'physical-medicine-rehabilitation'],
  ['Physical Medicine Rehab', 'physical-medicine-rehabilitation'],
  ['PHYSICAL MEDICINE AND REHABILITATION', 'physical-medicine-rehabilitation'],
  ['Orthopaedic Surgery', 'orthopedic-surgery'],
  ['Anaesthesiology, Pain Med.', 'anesthesiology-pain-medicine'],
  ['Chirurgie plastique générale', 'chirurgie-plastique-generale'],
])('%s is %s', (printed, slug) => expect(specialtySlug(printed)).toBe(slug));

test.each(['&', '[name]', 'Surgery at [place]', ''])('there is no page for “%s”', (printed) =>
  expect(specialtySlug(printed)).toBeUndefined(),
);

test('a slug is lower-case words joined by hyphens, and its own slug', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (printed) => {
      const slug = specialtySlug(printed);
      if (slug === undefined) return;
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(specialtySlug(slug)).toBe(slug);
    }),
  ));

test('a specialty is called as most letters print it, each letter once', () => {
  const by = (printed: string, total = 1) =>
    letter(
      Array.from({ length: total }, () => determination()),
      {
        reviewer: { specialties: [printed] },
      },
    );
  const names = specialtyNames(
    [by('Pain Medicine'), by('pain medicine', 5), by('Pain Medicine'), by('Zoology')].flatMap(
      decidedOf,
    ),
  );
  expect([...names]).toEqual([
    ['pain-medicine', 'Pain Medicine'],
    ['zoology', 'Zoology'],
  ]);
});
