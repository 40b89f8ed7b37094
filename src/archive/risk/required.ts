import { Problem } from '../../errors.ts';
import type { ArchiveSettings } from '../../schema.ts';
import type { Case } from '../case.ts';
import { riskOf } from '../risk.ts';
import { rowOf } from './facts.ts';

/**
 * What keeps an archive from being built: more letters below the floor that its settings require than a person has signed
 * off, by rows or by their number. `undefined` where it requires none, or meets it.
 */
export function riskProblem(
  cases: readonly Pick<Case, 'data'>[],
  {
    thresholds,
    riskSignedOff,
    riskRows = [],
  }: Pick<ArchiveSettings, 'thresholds' | 'riskSignedOff' | 'riskRows'>,
): Problem | undefined {
  const { riskFloor } = thresholds;
  if (riskFloor === undefined) return undefined;
  const rows = new Set(riskRows.map(({ row }) => row));
  const open = riskOf(cases, riskFloor).small.filter(({ facts }) => !rows.has(rowOf(facts)));
  const below = open.reduce((sum, { ids }) => sum + ids.length, 0);
  const allowed = riskSignedOff?.letters ?? 0;
  if (below <= allowed) return undefined;
  const signed = riskSignedOff ? `; ${allowed} are signed off` : '';
  return new Problem(
    'archive.yaml thresholds.riskFloor',
    `${below} letters share what is published of a person with fewer than ${riskFloor}${signed}`,
    'See npm run risk; coarsen or withdraw them, or sign rows off with npm run risk -- --sign-off ID',
  );
}
