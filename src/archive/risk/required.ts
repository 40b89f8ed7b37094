import { Problem } from '../../errors.ts';
import type { ArchiveSettings } from '../../schema.ts';
import type { Case } from '../case.ts';
import { riskOf } from '../risk.ts';

/**
 * What keeps an archive from being built: more letters below the floor that its settings require than a person has signed
 * off. `undefined` where it requires none, or meets it.
 */
export function riskProblem(
  cases: readonly Pick<Case, 'data'>[],
  { thresholds, riskSignedOff }: Pick<ArchiveSettings, 'thresholds' | 'riskSignedOff'>,
): Problem | undefined {
  const { riskFloor } = thresholds;
  if (riskFloor === undefined) return undefined;
  const { below } = riskOf(cases, riskFloor);
  const allowed = riskSignedOff?.letters ?? 0;
  if (below <= allowed) return undefined;
  const signed = riskSignedOff ? `; ${allowed} are signed off` : '';
  return new Problem(
    'archive.yaml thresholds.riskFloor',
    `${below} letters share what is published of a person with fewer than ${riskFloor}${signed}`,
    'See npm run risk; withdraw or coarsen them, or sign the number off under riskSignedOff',
  );
}
