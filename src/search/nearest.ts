import { isFiller } from './filler.ts';
import { isWords, type Plan } from './plan.ts';

/**
 * The concepts of a query that is plain words side by side, those that say something: of such a query also what holds only
 * part of it may be shown, for a request told in a person's own words seldom lacks nothing. `undefined` where the query has
 * signs or quotes, which mean what they say, or fewer than two such words.
 *
 * @param isKnown whether some letter holds a concept: two must be known, or all but numbers, else there is no part to go by
 */
export function tellingConcepts(
  { parts }: Pick<Plan, 'parts'>,
  isKnown: (concept: number) => boolean,
): number[] | undefined {
  const concepts: number[] = [];
  let numbers = 0; // that no letter holds
  for (const part of parts) {
    const { typed, sought } = part;
    if (!isWords(part) || sought.kind !== 'concept') return undefined;
    if (isFiller(typed)) continue;
    concepts.push(sought.concept);
    if (/\d/.test(typed) && !isKnown(sought.concept)) numbers += 1;
  }
  const known = concepts.filter(isKnown).length;
  const enough = known >= LEAST || (known > 0 && known + numbers === concepts.length);
  return concepts.length >= LEAST && enough ? concepts : undefined;
}

const LEAST = 2;
