import { sheetOf, type Sheet } from '../../../src/pipeline/deidentify/sheet.ts';
import { profiles } from '../../../src/pipeline/deidentify/profiles.ts';
import { mergeSpans } from '../../../src/pipeline/deidentify/merge.ts';
import type { Span } from '../../../src/pipeline/deidentify/span.ts';
import type { KnownIdentifier } from '../../../src/pipeline/letter.ts';
import type { ProfileName } from '../../../src/schema.ts';

/** A text without the marks « and » that say where spans are expected. */
export const unmark = (marked: string): string => marked.replace(/[«»]/g, '');

/** A text with marks around its spans. */
export function mark(text: string, spans: readonly Span[]): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of mergeSpans(spans, text)) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A sheet of a letter decided on 6 January 2017. */
export function sheet(
  known: readonly KnownIdentifier[] = [],
  profile: ProfileName = 'safe-harbor',
  procedure: string[] = ['2016-11-30'],
): Sheet {
  return sheetOf(known, profiles[profile], '2017-01-06', procedure);
}

/** Known identifiers by kind: `known({ claimant: 'Ana Hand' })`. */
export const known = (
  values: Partial<Record<KnownIdentifier['kind'], string | string[]>>,
): KnownIdentifier[] =>
  Object.entries(values).flatMap(([kind, value]) =>
    [value].flat().map((one) => ({ kind: kind as KnownIdentifier['kind'], value: one })),
  );
