import type { KnownIdentifier } from '../../letter.ts';
import { literalPattern } from '../literal.ts';
import type { Sheet } from '../sheet.ts';
import { type MaskKind, type Span, spansOf } from '../span.ts';

/** Finds the numbers, addresses, phones and e-mail addresses that the header names, however they are spaced or cased. */
export function findKnownValues(text: string, { known }: Sheet): Span[] {
  return known.flatMap(({ kind, value }) => {
    const mask = MASKS[kind];
    const pattern =
      mask && value.replace(/[^\p{L}\p{N}]/gu, '').length > 3 ? literalPattern(value) : '';
    if (!mask || pattern === '') return [];
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'dgiu');
    return spansOf(text, whole, mask, 0.95, `the header's ${kind}`);
  });
}

// Dates of birth are dates, and ZIP codes and cities have their own detectors: they leave something behind.
const MASKS: Partial<Record<KnownIdentifier['kind'], MaskKind>> = {
  address: 'address',
  phone: 'phone',
  email: 'email',
  identifier: 'identifier',
};
