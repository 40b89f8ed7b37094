/** Parts of a letter that a query can name. Without one it looks into request, summary and rationale. */
export const fields = [
  'request',
  'rationale',
  'summary',
  'guideline',
  'case',
  'specialty',
] as const;
export type Field = (typeof fields)[number];

/** One thing to look for. */
export interface Leaf {
  kind: 'leaf';
  /** As typed, without marks: a word in its searched form, or what stands between the quotation marks. */
  shown: string;
  /** `word`: with its inflected forms. `phrase`: in quotes, as written. `prefix`: what begins so (`word*`). */
  as: 'word' | 'phrase' | 'prefix';
  /** Its words; a phrase that a mask interrupts has none, and is nowhere. */
  words: readonly string[];
  field?: Field;
}

/**
 * A query, read. `all`: every part. `any`: at least one. `not`: what the part does not find. An `all` without parts is
 * everything. `all` and `any` hold two parts or more, none of their own kind, except at the root.
 */
export type Node =
  Leaf | { kind: 'all' | 'any'; parts: readonly Node[] } | { kind: 'not'; part: Node };

/** Everything. */
export const everything: Node = { kind: 'all', parts: [] };

/** The parts joined; parts of the same kind are taken in, and the same thing asked twice is asked once. */
export function joined(kind: 'all' | 'any', parts: readonly Node[]): Node {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const distinct = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  const [only, ...others] = distinct;
  return only && others.length === 0 ? only : { kind, parts: distinct };
}

/** All leaves of a query, in its order; those under a `not` are left out unless asked for. */
export function leavesOf(node: Node, negated: 'with-negated' | 'without-negated'): Leaf[] {
  if (node.kind === 'leaf') return [node];
  if (node.kind === 'not') return negated === 'with-negated' ? leavesOf(node.part, negated) : [];
  return node.parts.flatMap((part) => leavesOf(part, negated));
}
