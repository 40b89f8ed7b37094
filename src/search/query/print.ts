import type { Leaf, Node } from './tree.ts';

/** The search field's text that asks for a query: `parseQuery` reads it as the same. */
export function typedOf(node: Node): string {
  if (node.kind === 'leaf') return typedLeaf(node);
  if (node.kind === 'not') return `-${grouped(node.part, ['any', 'all'])}`;
  if (node.kind === 'all') return node.parts.map((part) => grouped(part, ['any'])).join(' ');
  return node.parts.map(typedOf).join(' OR ');
}

/** A leaf as it is typed: `tramadol`, `rationale:"not medically necessary"`, `opioid*`. */
export function typedLeaf({ shown, as, field }: Leaf): string {
  const where = field ? `${field}:` : '';
  if (as === 'phrase') return `${where}"${shown}"`;
  return `${where}${shown}${as === 'prefix' ? '*' : ''}`;
}

function grouped(node: Node, kinds: readonly Node['kind'][]): string {
  return kinds.includes(node.kind) ? `(${typedOf(node)})` : typedOf(node);
}
