/** Words in a row; at each place, any of the forms. */
export type Row = readonly (readonly string[])[];

/** The ways in which a determination may hold one thing that was asked for. */
export type Match =
  | { kind: 'row'; row: Row }
  /** All of them, wherever they stand. */
  | { kind: 'all'; parts: readonly Match[] }
  /** Any of them; the first is what was typed, the others say a little less. */
  | { kind: 'any'; parts: readonly Match[] };

/** What a synonym counts beside what was typed. */
export const SYNONYM = 0.8;

/** All rows of a match. */
export function rowsOf(match: Match): Row[] {
  return match.kind === 'row' ? [match.row] : match.parts.flatMap(rowsOf);
}

/** Whether a match is there, where it is known of each row. */
export function isThere(match: Match, holds: (row: Row) => boolean): boolean {
  if (match.kind === 'row') return match.row.length > 0 && holds(match.row);
  if (match.kind === 'any') return match.parts.some((part) => isThere(part, holds));
  return match.parts.length > 0 && match.parts.every((part) => isThere(part, holds));
}
