import type { Hits } from './hits.ts';
import type { Plan } from './plan.ts';

/** What a determination lacks of a search that none fits whole. */
export interface Near {
  number: number;
  /** How many of the query's parts it holds. */
  holds: number;
}

/**
 * Determinations that hold most of what was asked for, where none holds all: a request told in a person's own words seldom
 * lacks nothing. Only for words side by side, four or more, of which at least three fifths are there; signs and quotes mean
 * what they say. Those that hold most come first, each by number.
 *
 * @param among determinations that everything else lets through
 */
export function nearestIn(
  plan: Pick<Plan, 'parts'>,
  hits: readonly Hits[],
  among: readonly number[],
): Near[] {
  const concepts = plainConcepts(plan);
  if (!concepts) return [];
  const least = Math.max(LEAST, Math.ceil(concepts.length * SHARE));
  return among
    .map((number) => ({
      number,
      holds: concepts.filter((concept) => hits[concept]?.has(number)).length,
    }))
    .filter(({ holds }) => holds >= least)
    .sort((a, b) => b.holds - a.holds || a.number - b.number);
}

const LEAST = 3;
const SHARE = 0.6;

function plainConcepts({ parts }: Pick<Plan, 'parts'>): number[] | undefined {
  const concepts = parts.flatMap(({ node, sought }) => {
    const leaves = node.kind === 'leaf' ? [node] : node.kind === 'all' ? node.parts : [];
    const plain =
      leaves.length > 0 && leaves.every((leaf) => leaf.kind === 'leaf' && leaf.as === 'word');
    return plain && sought.kind === 'concept' ? [sought.concept] : [];
  });
  return concepts.length === parts.length && parts.length > LEAST ? concepts : undefined;
}
