import type { Case } from '../archive/case.ts';
import { decidedOf } from '../archive/determination.ts';
import { unit as units } from '../schema.ts';
import { byFacet } from './facet-name.ts';
import type { FacetValues } from './facet-values.ts';
import type { SearchManifest } from './manifest.ts';
import { type Shard, shardsOf } from './shards.ts';

/** What the manifest is made of. */
export interface ManifestParts {
  cases: readonly Case[];
  values: FacetValues;
  /** Numbers of cases that were taken down. */
  withdrawn: readonly string[];
  /** The archive version, as pages show it. */
  version: string;
  /** `thresholds.rateFloor` of the settings. */
  rateFloor: number;
}

/** Makes the manifest of an archive's search. */
export function manifestOf(parts: ManifestParts): SearchManifest {
  const { cases, values, withdrawn, version, rateFloor } = parts;
  const asked = new Set(
    cases.flatMap(decidedOf).map(({ determination }) => determination.quantity?.unit),
  );
  return {
    version,
    rateFloor,
    volumes: shardsOf(cases).map(entryOf),
    values: byFacet((facet) => values[facet].map(({ id, label }) => [id, label])),
    withdrawn: [...withdrawn].sort(),
    units: units.options.filter((unit) => asked.has(unit)),
  };
}

function entryOf({ number, cases }: Shard): SearchManifest['volumes'][number] {
  const days = cases.map(({ data }) => data.decided).sort();
  return {
    volume: number,
    letters: cases.length,
    determinations: cases.reduce((sum, { data }) => sum + data.determinations.length, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}
