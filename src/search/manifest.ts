import type { Unit } from '../schema.ts';
import type { FacetName } from './facet-name.ts';

/** What the search page loads first: which volumes there are, and what things are called. */
export interface SearchManifest {
  /** Day of the newest import and digits over all case files. */
  version: string;
  /** No share is shown for fewer determinations. */
  rateFloor: number;
  /** The parts of the archive that are searched by themselves (shards.ts), each with its number. Newest first. */
  volumes: { volume: number; letters: number; determinations: number; from: string; to: string }[];
  /** Every facet's values that some determination has, in the order of the pages. */
  values: Record<FacetName, [id: string, label: string][]>;
  /** Numbers of cases that were taken down: each has a notice at its address. */
  withdrawn: string[];
  /** Units of amounts that were asked for. */
  units: Unit[];
}
