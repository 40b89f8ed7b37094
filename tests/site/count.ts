import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Counts over the case files themselves: nothing here comes from the engine, so that an error of the engine is not repeated. */

interface Cited {
  id: string;
  section?: string;
  pages?: string | number;
  cited: string;
}

/** A determination as its file has it, with what its letter says. */
export interface Row {
  id: string;
  number: number;
  year: string;
  program: string;
  specialties: string[];
  treatment: string;
  bodyParts: string[];
  outcome: string;
  quantity?: { amount: number; unit: string };
  reasons: string[];
  administrator: Cited[];
  reviewer: Cited[];
}

interface File {
  id: string;
  program: string;
  decided: string | number;
  assigned?: string;
  priority?: string;
  reviewer: { specialties: string[] };
  removed: Record<string, number>;
  corrections?: unknown[];
  determinations: (Pick<Row, 'treatment' | 'bodyParts' | 'outcome' | 'quantity'> & {
    reasons: { id: string }[];
    guidelines: { administrator: Cited[]; reviewer: Cited[] };
  })[];
}

/** The front matter of an archive's case files. */
export function lettersOf(content: string): File[] {
  const cases = join(content, 'cases');
  return readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, front = ''] = readFileSync(join(cases, name), 'utf8').split(/^---$/m);
      return parse(front, { schema: 'core' }) as File;
    });
}

/** Every determination of an archive's case files. */
export function rowsOf(content: string): Row[] {
  return lettersOf(content).flatMap((file) =>
    file.determinations.map((one, index) => ({
      id: file.id,
      number: index + 1,
      year: String(file.decided).slice(0, 4),
      program: file.program,
      specialties: file.reviewer.specialties,
      treatment: one.treatment,
      bodyParts: one.bodyParts,
      outcome: one.outcome,
      ...(one.quantity && { quantity: one.quantity }),
      reasons: one.reasons.map(({ id }) => id),
      administrator: one.guidelines.administrator,
      reviewer: one.guidelines.reviewer,
    })),
  );
}

/** A specialty without case, punctuation and "and". */
const plain = (printed: string) =>
  printed
    .toLowerCase()
    .replace(/&|\band\b/g, ' ')
    .trim()
    .replace(/[^a-z]+/g, '-')
    .replace(/-rehab$/, '-rehabilitation');

/** What a determination belongs to, by kind of hub. */
export const keysOf: Record<string, (row: Row) => string[]> = {
  treatments: ({ treatment }) =>
    treatment === 'unclassified' ? [] : [treatment, treatment.replace(/\/.*/, '')],
  guidelines: (row) => [...cites(row.administrator), ...cites(row.reviewer)],
  outcomes: ({ outcome }) => [outcome],
  'body-parts': ({ bodyParts }) => bodyParts,
  reasons: ({ reasons }) => reasons,
  specialties: ({ specialties }) => specialties.map(plain),
  programs: ({ program }) => [program],
  years: ({ year }) => [year],
};

/** Guidelines that a side cites, as far as they could be told. */
export const cites = (side: readonly Cited[]): string[] =>
  side.map(({ id }) => id).filter((id) => id !== 'unclassified');

/** `15% (13–17%)` after Wilson, or what stands in its place under the floor. */
export function shareOf(count: number, total: number, floor: number): string {
  if (total < floor) return 'too few to say';
  const z = 1.959964;
  const p = count / total;
  const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * total)) / total);
  const ends = [p + (z * z) / (2 * total) - half, p + (z * z) / (2 * total) + half].map(
    (end) => Math.abs(end) / (1 + (z * z) / total),
  );
  const [share, low, high] = [p, ...ends].map((part) => Math.round(part * 100));
  return `${share}% (${low}–${high}%)`;
}

/** How many of these ended so. */
export const ended = (rows: readonly Row[], outcome: string): number =>
  rows.filter((row) => row.outcome === outcome).length;
