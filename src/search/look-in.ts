import { parseQuery } from './query/parse.ts';
import { typedOf } from './query/print.ts';
import { type Field, leavesOf, type Node } from './query/tree.ts';

/** Parts of a letter that the page offers to look in; '' is where a search looks that names none. */
export const lookedIn = ['', 'request', 'rationale', 'summary', 'guideline', 'specialty'] as const;
export type LookedIn = (typeof lookedIn)[number];

/** Where all of a query is looked for; `undefined` where its words are looked for in several parts, or it has none. */
export function lookedInOf(typed: string): LookedIn | undefined {
  const leaves = leavesOf(parseQuery(typed).tree, 'with-negated');
  const [first, ...others] = [...new Set(leaves.map(({ field = '' }) => field))];
  return others.length > 0 ? undefined : lookedIn.find((one) => one === first);
}

/** The same query, all of it looked for in one part: `rationale:(functional improvement)`. */
export function lookIn(typed: string, where: LookedIn): string {
  const { tree } = parseQuery(typed);
  const bare = without(tree);
  const text = typedOf(bare);
  if (where === '' || text === '') return text;
  return `${where}:${bare.kind === 'leaf' ? text : `(${text})`}`;
}

// A case number is no part of a letter: it stays where it is.
function without(node: Node): Node {
  if (node.kind === 'not') return { kind: 'not', part: without(node.part) };
  if (node.kind !== 'leaf') return { kind: node.kind, parts: node.parts.map(without) };
  const { field, ...leaf } = node;
  return field === ('case' satisfies Field) ? node : leaf;
}
