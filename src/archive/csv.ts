/** A value of a table; nothing where there is none. */
export type CsvValue = string | number | null | undefined;

/** Rows as comma-separated values, the first with the columns' names. Source: RFC 4180. */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a cell that begins with one of these for a formula; after a space it is words. */
const FORMULA = /^(?=[=+\-@\t\r])/;

function cell(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(FORMULA, ' ');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
