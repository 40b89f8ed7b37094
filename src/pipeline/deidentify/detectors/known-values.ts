import type { KnownIdentifier } from '../../letter.ts';
import { literalPattern, wholePattern } from '../literal.ts';
import { oncePer } from '../once-per.ts';
import type { Sheet } from '../sheet.ts';
import type { MaskKind } from '../../../masks.ts';
import { type Span, spansOf } from '../span.ts';

/** Finds the numbers, addresses, phones and e-mail addresses that the header names, however they are spaced or cased. */
export function findKnownValues(text: string, { known }: Sheet): Span[] {
  return patternsOf(known).flatMap(({ pattern, mask, reason }) =>
    spansOf(text, pattern, mask, 0.95, reason),
  );
}

const patternsOf = oncePer((known: readonly KnownIdentifier[]) =>
  known.flatMap(({ kind, value }) => {
    const mask = MASKS[kind];
    const isLong = value.replace(/[^\p{L}\p{N}]/gu, '').length > 3;
    if (!mask || !isLong) return [];
    return [{ pattern: wholePattern(literalPattern(value)), mask, reason: `the header's ${kind}` }];
  }),
);

// Dates of birth are dates, and ZIP codes and cities have their own detectors: they leave something behind.
const MASKS: Partial<Record<KnownIdentifier['kind'], MaskKind>> = {
  address: 'address',
  phone: 'phone',
  email: 'email',
  identifier: 'identifier',
};
