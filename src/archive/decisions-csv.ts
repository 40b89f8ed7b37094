import { csvOf } from './csv.ts';
import { type Decided, yearOf } from './determination.ts';
import { citedBy } from './group.ts';

/**
 * Determinations as comma-separated values, a row each, in the order given; classes by their slugs, several parted by a
 * semicolon. Source: RFC 4180.
 *
 * @param addressOf a determination's whole address.
 */
export function decisionsCsv(
  determinations: readonly Decided[],
  addressOf: (decided: Decided) => string,
): string {
  const rows = determinations.map((decided) =>
    COLUMNS.map(([, read]) => read(decided)).concat(addressOf(decided)),
  );
  const names = [...COLUMNS.map(([name]) => name), 'address'];
  return csvOf([names, ...rows]);
}

const COLUMNS: readonly [name: string, read: (decided: Decided) => string][] = [
  ['case', (decided) => decided.case.data.id],
  ['decision', ({ number }) => String(number)],
  ['year', yearOf],
  ['request', ({ determination }) => determination.request],
  ['treatment', ({ determination }) => determination.treatment],
  ['outcome', ({ determination }) => determination.outcome],
  ['administrator_guidelines', (decided) => citedBy('administrator', decided).join(';')],
  ['reviewer_guidelines', (decided) => citedBy('reviewer', decided).join(';')],
  ['reasons', ({ determination }) => determination.reasons.map(({ id }) => id).join(';')],
];
