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
 * lacks nothing. Only for words side by side, three or more that say something, of which at least three fifths are there;
 * signs and quotes mean what they say. Those that hold most come first, each by number.
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

const LEAST = 2;
const SHARE = 0.6;

/** Concepts of words that say something; `undefined` where the query is more than words, or too few. */
function plainConcepts({ parts }: Pick<Plan, 'parts'>): number[] | undefined {
  const concepts: number[] = [];
  for (const { node, sought } of parts) {
    const leaves = node.kind === 'leaf' ? [node] : node.kind === 'all' ? node.parts : [];
    const plain =
      leaves.length > 0 && leaves.every((leaf) => leaf.kind === 'leaf' && leaf.as === 'word');
    if (!plain || sought.kind !== 'concept') return undefined;
    const [only, ...others] = leaves;
    const filler = only?.kind === 'leaf' && others.length === 0 && FILLERS.has(only.shown);
    if (!filler) concepts.push(sought.concept);
  }
  return concepts.length > LEAST ? concepts : undefined;
}

/** Words that a question is made of, and that say nothing of what it is about. */
const FILLERS = new Set(
  (
    'a an and any are as at be been by can could did do does for from get had has have how i if in is it its me my no not of ' +
    'on or our shall should so than that the their them then there they this to was we were what when where which who why ' +
    'will with would you your after before during about need needs want wants happen happens'
  ).split(' '),
);
