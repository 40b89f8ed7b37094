import type { Treatment } from '../treatment.ts';
import { care } from './care.ts';
import { diagnosticTesting } from './diagnostic-testing.ts';
import { dmepos } from './dmepos.ts';
import { injections } from './injections.ts';
import { otherDrugs } from './other-drugs.ts';
import { painDrugs } from './pain-drugs.ts';
import { programsAndPsyche } from './programs-and-psyche.ts';
import { surgery } from './surgery.ts';

/** All that the sample's letters ask for, but for what goes with an operation. */
export const treatments: readonly Treatment[] = [
  ...diagnosticTesting,
  ...dmepos,
  ...care,
  ...injections,
  ...painDrugs,
  ...otherDrugs,
  ...programsAndPsyche,
  ...surgery,
];
