import { formsOf } from './inflection.ts';
import { type Field, joined, type Leaf, type Node } from './query/tree.ts';
import { typedLeaf, typedOf } from './query/print.ts';

/** Words in a row; at each place, any of the forms. */
export type Row = readonly (readonly string[])[];

/** One thing that a determination may hold, in any of several ways. */
export interface Concept {
  /** As typed. */
  typed: string;
  ways: readonly Way[];
  field?: Field;
  /** Instead of ways: all words that begin so. */
  prefix?: string;
}

/** All of its rows must be there. `weight`: how much it says, 1 for what was typed, less for what was added to it. */
export interface Way {
  rows: readonly Row[];
  weight: number;
}

/** Synonyms that were added to what was typed. */
export interface Added {
  /** The words that they belong to: `nerve test`. */
  typed: string;
  /** As a person reads them. */
  synonyms: readonly string[];
}

/** A query as it is evaluated; concepts by their number. */
export type Sought =
  | { kind: 'concept'; concept: number }
  | { kind: 'all' | 'any'; parts: readonly Sought[] }
  | { kind: 'not'; part: Sought };

/** What a query comes to. */
export interface Plan {
  root: Sought;
  concepts: readonly Concept[];
  /** Numbers of the concepts that are asked for, not excluded: they rank and are marked. */
  wanted: readonly number[];
  /** The parts of the query that each must be found, as typed, in their order: what chips show. */
  parts: readonly Part[];
  added: readonly Added[];
}

/** A part of the query that must be found. */
export interface Part {
  typed: string;
  node: Node;
  sought: Sought;
}

/** Finds what else the words of a query are called (synonyms/expand.ts). Runs don't overlap; ascending. */
export type Expand = (words: readonly string[]) => readonly Expansion[];
export interface Expansion {
  /** Which of the words, from 0. */
  start: number;
  length: number;
  alternatives: readonly (readonly string[])[];
}

const SYNONYM = 0.8; // a synonym says nearly as much as the word itself

/**
 * Makes the plan of a query. Words outside quotes stand for their inflected forms, and, where they are asked for, for
 * their synonyms; those next to each other are looked up together, so that "nerve test" is known as one thing.
 *
 * @param plain what is meant as typed, without synonyms: as `Added.typed` has it
 */
export function planOf(tree: Node, expand: Expand, plain: readonly string[] = []): Plan {
  const concepts: Concept[] = [];
  const wanted: number[] = [];
  const added: Added[] = [];
  const concept = (made: Concept, negated: boolean): Sought => {
    concepts.push(made);
    if (!negated) wanted.push(concepts.length - 1);
    return { kind: 'concept', concept: concepts.length - 1 };
  };

  const seek = (node: Node, negated: boolean): Sought => {
    if (node.kind === 'leaf') return seekRun([node], negated)[0]?.sought ?? nothing;
    if (node.kind === 'not') return { kind: 'not', part: seek(node.part, true) };
    if (node.kind === 'any')
      return { kind: 'any', parts: node.parts.map((part) => seek(part, negated)) };
    return { kind: 'all', parts: seekAll(node.parts, negated).map(({ sought }) => sought) };
  };

  const seekAll = (nodes: readonly Node[], negated: boolean): Part[] =>
    runsOf(nodes).flatMap((run) =>
      Array.isArray(run)
        ? seekRun(run as Leaf[], negated)
        : [
            {
              typed: typedPart(run as Node),
              node: run as Node,
              sought: seek(run as Node, negated),
            },
          ],
    );

  const seekRun = (leaves: readonly Leaf[], negated: boolean): Part[] => {
    // What is excluded is what was typed: synonyms would take away what nobody named.
    const open = !negated && leaves.every(({ as }) => as === 'word');
    const found = open ? expand(leaves.map(({ shown }) => shown)) : [];
    const parts: Part[] = [];
    for (let place = 0; place < leaves.length;) {
      const expansion = found.find(({ start }) => start === place);
      const length = expansion?.length ?? 1;
      const own = leaves.slice(place, place + length);
      const typed = own.map(({ shown }) => shown).join(' ');
      const alternatives = plain.includes(typed) ? [] : (expansion?.alternatives ?? []);
      if (alternatives.length > 0) {
        added.push({ typed, synonyms: alternatives.map((words) => words.join(' ')) });
        parts.push({
          typed: own.map(typedLeaf).join(' '),
          node: joined('all', own),
          sought: concept(withSynonyms(own, alternatives), negated),
        });
      } else {
        for (const leaf of own)
          parts.push({
            typed: typedLeaf(leaf),
            node: leaf,
            sought: concept(conceptOf(leaf), negated),
          });
      }
      place += length;
    }
    return parts;
  };

  const parts = seekAll(tree.kind === 'all' ? tree.parts : [tree], false);
  return {
    root: { kind: 'all', parts: parts.map(({ sought }) => sought) },
    concepts,
    wanted,
    parts,
    added: [...new Map(added.map((one) => [one.typed, one])).values()],
  };
}

const nothing: Sought = { kind: 'any', parts: [] };

const typedPart = (node: Node): string =>
  node.kind === 'any' ? `(${typedOf(node)})` : typedOf(node);

/** Cuts parts into runs of plain words of one field, and everything else by itself. */
function runsOf(nodes: readonly Node[]): (Leaf[] | Node)[] {
  const runs: (Leaf[] | Node)[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const plain = node.kind === 'leaf' && node.as === 'word' && node.field !== 'case';
    if (!plain) runs.push(node.kind === 'leaf' ? [node] : node);
    else if (Array.isArray(last) && last[0]?.as === 'word' && last[0].field === node.field)
      last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function conceptOf(leaf: Leaf): Concept {
  const { as, words, field } = leaf;
  const base = { typed: typedLeaf(leaf), ...(field && { field }) };
  if (as === 'prefix') return { ...base, ways: [], prefix: words[0] ?? '' };
  const row = as === 'phrase' ? words.map((word) => [word]) : words.map(formsOf);
  return { ...base, ways: row.length > 0 ? [{ rows: [row], weight: 1 }] : [] };
}

function withSynonyms(own: readonly Leaf[], alternatives: Expansion['alternatives']): Concept {
  const [first] = own;
  return {
    typed: own.map(typedLeaf).join(' '),
    ...(first?.field && { field: first.field }),
    ways: [
      { rows: own.map(({ shown }) => [formsOf(shown)]), weight: 1 },
      ...alternatives.map((words) => ({ rows: [words.map(formsOf)], weight: SYNONYM })),
    ],
  };
}
