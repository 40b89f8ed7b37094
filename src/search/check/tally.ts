import { OUTCOMES } from '../../archive/group.ts';
import type { Split } from '../../archive/statistics.ts';
import type { Outcome } from '../../schema.ts';
import type { FacetName } from '../facet-name.ts';
import type { Found } from '../rank.ts';
import { held } from '../table.ts';

/** How a determination ended. */
export function outcomeOf({ table, number }: Found): Outcome {
  const [value] = held(table, 'outcome', number);
  return OUTCOMES.find((outcome) => outcome === value) ?? 'upheld';
}

/** Counts determinations by outcome. */
export function splitOf(found: readonly Found[]): Split {
  const split = { overturned: 0, 'partially-overturned': 0, upheld: 0, total: found.length };
  for (const one of found) split[outcomeOf(one)] += 1;
  return split;
}

/** Determinations by the values of a facet that they have; values in the order in which they first come. */
export function byValue(found: readonly Found[], facet: FacetName): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    for (const value of held(one.table, facet, one.number)) {
      const members = groups.get(value);
      if (members) members.push(one);
      else groups.set(value, [one]);
    }
  }
  return groups;
}

/** Groups with the most members first; of as many, by value. */
export function mostFirst(groups: ReadonlyMap<string, Found[]>): [value: string, Found[]][] {
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}
