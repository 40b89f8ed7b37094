import { join } from 'node:path';
import { z } from 'zod';
import {
  blanksOf,
  type DataQuality,
  dataQuality,
  LABELS,
  PARSED_FIELDS,
  type ParsedField,
  type Parsed,
} from '../../src/archive/data-quality.ts';
import { makePrivateFolder, PRIVATE_FILE, readIfThere, writeWhole } from '../files.ts';
import { privateFolder } from './private-folder.ts';

/** What was read of one letter that stands, for the report. */
export interface ReadOfCase {
  /** The case's public id. */
  id: string;
  parsed: Record<ParsedField, Parsed>;
}

/** Figures of the import before and of this one. No word of a letter, no id. */
export interface QualityChange {
  now: DataQuality;
  before?: DataQuality;
}

const NAME = 'quality.json';
const parsed = z.object({ known: z.int(), of: z.int() });
const saved = z.object({
  letters: z.int(),
  determinations: z.int(),
  fields: z.record(z.enum(PARSED_FIELDS), parsed),
});

/** Adds a run's letters up and keeps the figures for the next. A run of no letter changes nothing. */
export async function recordQuality(
  content: string,
  cases: readonly ReadOfCase[],
  dryRun: boolean,
): Promise<QualityChange | undefined> {
  if (cases.length === 0) return undefined;
  const now = dataQuality(cases.map((one) => one.parsed));
  const path = join(privateFolder(content), NAME);
  const before = savedIn(await readIfThere(path));
  if (!dryRun) {
    await makePrivateFolder(privateFolder(content));
    await writeWhole(path, `${JSON.stringify(now)}\n`, PRIVATE_FILE);
  }
  return { now, ...(before && { before }) };
}

// A file that an older engine wrote, or that is broken, compares with nothing.
function savedIn(text: string): DataQuality | undefined {
  try {
    return saved.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A line for each case of which something was not read: its id and the fields. */
export const blankLines = (cases: readonly ReadOfCase[]): string[] =>
  cases.flatMap((one) => {
    const blanks = blanksOf(one.parsed);
    return blanks.length === 0
      ? []
      : [`case ${one.id}: not read: ${blanks.map((field) => LABELS[field]).join(', ')}`];
  });
