import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { RiskReport } from '../../src/archive/risk.ts';
import { rowOf } from '../../src/archive/risk/facts.ts';
import { Problem } from '../../src/errors.ts';
import { archiveSettings } from '../../src/schema.ts';
import { caseSlug } from '../../src/urls.ts';
import { writeWhole } from '../files.ts';

/** Who accepts a row, when and why. */
export interface SignOff {
  /** The id of any case of the row. */
  id: string;
  on: string;
  reason: string;
  by?: string;
}

/**
 * Writes into the archive's settings that a person accepts a combination of facts below the threshold; the rest of the file,
 * comments included, stays. One that is signed already is signed anew.
 *
 * @throws {Problem} where no such row is below the threshold, or the reason is none.
 */
export async function signOff(
  content: string,
  { small }: RiskReport,
  { id, ...signed }: SignOff,
): Promise<void> {
  const cell = small.find(({ ids }) => ids.some((one) => caseSlug(one) === caseSlug(id)));
  if (!cell) {
    const what = 'no combination below the threshold has this case';
    throw new Problem('risk --sign-off', what, 'See npm run risk -- --ids');
  }
  const path = join(content, 'archive.yaml');
  const document = parseDocument(await readFile(path, 'utf8'));
  const settings = archiveSettings.parse(document.toJS());
  const row = rowOf(cell.facts);
  const others = (settings.riskRows ?? []).filter((one) => one.row !== row);
  const rows = archiveSettings.shape.riskRows.safeParse([...others, { row, ...signed }]);
  if (!rows.success) {
    const what = '--reason and --by take one line each';
    throw new Problem('risk --sign-off', what, 'Say in a few words why it identifies nobody');
  }
  document.set('riskRows', document.createNode(rows.data));
  await writeWhole(path, document.toString({ lineWidth: 0 }));
}
