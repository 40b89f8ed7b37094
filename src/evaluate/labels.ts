import type { Classification } from '../pipeline/classify/classify.ts';
import { readCsv } from './csv.ts';
import { compareGuidelines } from './guideline-labels.ts';
import { compareReasons, readReasonLabel } from './reason-labels.ts';

/** One determination's row of `labels.csv`, by column. */
export type LabelRow = Readonly<Record<string, string>>;

/** One thing that is labelled, and how the engine's answer is put beside the label. */
export interface LabelColumn {
  name: string;
  expected(row: LabelRow): string;
  got(determination: Classification): string;
  /** Whether both say the same; absent: they are equal. */
  agrees?(row: LabelRow, determination: Classification): boolean;
}

/** How often one column is as labelled, and where not. */
export interface LabelScore {
  name: string;
  right: number;
  of: number;
  failures: { where: string; expected: string; got: string }[];
}

/** What is compared: what the bars of the codebook speak of, one function a column. */
export const labelColumns: readonly LabelColumn[] = [
  {
    name: 'treatment category',
    expected: ({ treatment = '' }) => categoryOf(treatment),
    got: ({ treatment }) => categoryOf(treatment),
  },
  {
    name: 'treatment class',
    expected: ({ treatment = '' }) => treatment,
    got: ({ treatment }) => treatment,
  },
  {
    name: 'treatment classified',
    expected: () => 'classified',
    got: ({ treatment }) => (treatment === 'unclassified' ? treatment : 'classified'),
  },
  {
    name: 'quantity',
    expected: ({ quantity_amount, quantity_unit }) => `${quantity_amount} ${quantity_unit}`.trim(),
    got: ({ quantity }) => (quantity ? `${quantity.amount} ${quantity.unit}` : ''),
  },
  {
    name: 'body parts',
    expected: ({ body_parts = '' }) => sorted(body_parts.split('|')),
    got: ({ bodyParts }) => sorted(bodyParts),
  },
  guidelines('administrator'),
  guidelines('reviewer'),
  {
    name: 'reasons',
    expected: ({ reasons = '' }) => reasons,
    got: ({ reasons }) => reasons.map(({ id }) => id).join('|'),
    agrees: ({ reasons = '', reasons_also = '' }, determination) =>
      compareReasons(determination.reasons, readReasonLabel(reasons, reasons_also)).agrees,
  },
];

/**
 * Compares what was told of letters with their labels, column by column. A determination that is labelled and missing counts
 * as wrong in every column.
 *
 * @param told What the engine told of each letter, by case number. @param csv The text of `labels.csv`.
 */
export function compareWithLabels(
  told: ReadonlyMap<string, readonly Classification[]>,
  csv: string,
  columns: readonly LabelColumn[] = labelColumns,
): LabelScore[] {
  const rows = readCsv(csv);
  return columns.map((column) => {
    const failures = rows.flatMap((row) => {
      const determination = told.get(row['case'] ?? '')?.[Number(row['n']) - 1];
      return determination && agrees(column, row, determination)
        ? []
        : [failureOf(column, row, determination)];
    });
    return { name: column.name, right: rows.length - failures.length, of: rows.length, failures };
  });
}

function agrees(column: LabelColumn, row: LabelRow, determination: Classification): boolean {
  return column.agrees?.(row, determination) ?? column.expected(row) === column.got(determination);
}

function failureOf(
  column: LabelColumn,
  row: LabelRow,
  determination: Classification | undefined,
): LabelScore['failures'][number] {
  return {
    where: `${row['case']} #${row['n']}`,
    expected: column.expected(row),
    got: determination ? column.got(determination) : 'missing',
  };
}

function guidelines(side: 'administrator' | 'reviewer'): LabelColumn {
  const label = (row: LabelRow) => row[`${side}_guidelines`] ?? 'none';
  return {
    name: `${side} guidelines`,
    expected: label,
    got: (determination) => determination.guidelines[side].map(({ id }) => id).join('|') || 'none',
    agrees: (row, determination) =>
      compareGuidelines(determination.guidelines[side], label(row)).idsAgree,
  };
}

function categoryOf(treatment: string): string {
  return treatment.replace(/\/.*$/, '');
}

function sorted(parts: readonly string[]): string {
  return [...parts].sort().join('|');
}
