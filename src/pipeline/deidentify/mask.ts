import type { CleanText, RawText } from '../text.ts';
import { type MaskKind, maskPattern } from '../../masks.ts';
import type { Span } from './span.ts';

/** The mask of a kind, as it stands in text. */
export const maskOf = (kind: MaskKind): string => `[${kind}]`;

/**
 * Puts masks, years and bands in the place of spans. With `asPublished` in `clean.ts` the only way to clean text.
 *
 * Masks that the letter came with are written as ours are ("[NAME]").
 *
 * @param spans As `mergeSpans` gives them.
 */
export function maskText(text: RawText, spans: readonly Span[]): CleanText {
  let masked = '';
  let at = 0;
  for (const { start, end, kind, instead } of spans) {
    masked += withOwnMasks(text.slice(at, start)) + (instead ?? maskOf(kind));
    at = end;
  }
  return (masked + withOwnMasks(text.slice(at))) as CleanText;
}

const OWN_MASK = new RegExp(maskPattern, 'gi');

const withOwnMasks = (text: string): string => text.replace(OWN_MASK, (mask) => mask.toLowerCase());
