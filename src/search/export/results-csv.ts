import { csvOf } from '../../archive/csv.ts';
import type { SavedRow, SavedSearch } from './saved-row.ts';

/**
 * Results as comma-separated values, a row each; several values of a cell are parted by a semicolon. Every row says what was
 * searched, where and in which version, so that the first line names columns and nothing else. Source: RFC 4180.
 */
export function resultsCsv(rows: readonly SavedRow[], search: SavedSearch): string {
  const told = [search.query, search.address, search.date, search.version];
  return csvOf([COLUMNS, ...rows.map((row) => [...valuesOf(row), ...told])]);
}

const COLUMNS = [
  'case',
  'decision',
  'decided',
  'request',
  'amount',
  'unit',
  'treatment',
  'body_parts',
  'outcome',
  'administrator_guidelines',
  'reviewer_guidelines',
  'reasons',
  'address',
  'query',
  'search',
  'archive_date',
  'archive_version',
];

const valuesOf = (row: SavedRow): string[] => [
  row.case,
  String(row.decision),
  row.decided,
  row.request,
  String(row.amount ?? ''),
  row.unit ?? '',
  row.treatment,
  row.bodyParts.join(';'),
  row.outcome,
  row.administratorGuidelines.join(';'),
  row.reviewerGuidelines.join(';'),
  row.reasons.join(';'),
  row.address,
];
