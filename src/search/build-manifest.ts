import type { Case } from '../archive/case.ts';
import { decidedOf } from '../archive/determination.ts';
import { unit as units } from '../schema.ts';
import { byFacet } from './facet-name.ts';
import type { FacetValues } from './facet-values.ts';
import type { SearchManifest } from './manifest.ts';

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
  const volumes = [...new Set(cases.map(({ volume }) => volume))].sort((a, b) => b - a);
  const asked = new Set(
    cases.flatMap(decidedOf).map(({ determination }) => determination.quantity?.unit),
  );
  return {
    version,
    rateFloor,
    volumes: volumes.map((volume) =>
      entryOf(
        volume,
        cases.filter((one) => one.volume === volume),
      ),
    ),
    values: byFacet((facet) => values[facet].map(({ id, label }) => [id, label])),
    withdrawn: [...withdrawn].sort(),
    units: units.options.filter((unit) => asked.has(unit)),
  };
}

function entryOf(volume: number, cases: readonly Case[]): SearchManifest['volumes'][number] {
  const days = cases.map(({ data }) => data.decided).sort();
  return {
    volume,
    letters: cases.length,
    determinations: cases.reduce((sum, { data }) => sum + data.determinations.length, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}
