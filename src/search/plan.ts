import { formsOf } from './inflection.ts';
import type { Match, Row } from './match.ts';
import { typedLeaf, typedOf } from './query/print.ts';
import { type Field, joined, type Leaf, type Node } from './query/tree.ts';

/** One thing that a determination may hold. */
export interface Concept {
  /** As typed. */
  typed: string;
  match: Match;
  field?: Field;
  /** Instead of a match: all words that begin so. */
  prefix?: string;
}

/** Synonyms that were added to what was typed. */
export interface Added {
  /** The words that they belong to: `nerve test`. */
  typed: string;
  synonyms: readonly Synonym[];
}

/** Something else that a thing is called. */
export interface Synonym {
  /** As people write it. */
  written: string;
  row: Row;
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

/** Finds what else the words of a query are called (synonyms/expand.ts). None over another; ascending. */
export type Expand = (words: readonly string[]) => readonly Expansion[];
export interface Expansion {
  /** Which of the words, from 0. */
  start: number;
  length: number;
  alternatives: readonly (readonly string[])[];
  /** The alternatives as people write them. */
  written: readonly string[];
  /** Expansions of shorter stretches inside; places counted as `start` is. */
  within: readonly Expansion[];
}

/**
 * Makes the plan of a query. Words outside quotes stand for their inflected forms, and, where they are asked for, for
 * their synonyms; those next to each other are looked up together, so that "nerve test" is known as one thing.
 *
 * @param plain what is meant as typed, without synonyms: as `Added.typed` has it
 */
export function planOf(tree: Node, expand: Expand, plain: readonly string[] = []): Plan {
  const planner = new Planner(expand, plain);
  const parts = planner.all(tree.kind === 'all' ? tree.parts : [tree], false);
  const { concepts, wanted, added } = planner;
  return {
    root: { kind: 'all', parts: parts.map(({ sought }) => sought) },
    concepts,
    wanted,
    parts,
    added: [...added.values()],
  };
}

/** Whether a part is plain words: without quotes, signs or fields. */
export function isWords({ node }: Part): boolean {
  const leaves = node.kind === 'leaf' ? [node] : node.kind === 'all' ? node.parts : [];
  return (
    leaves.length > 0 &&
    leaves.every((leaf) => leaf.kind === 'leaf' && leaf.as === 'word' && !leaf.field)
  );
}

/** Gathers concepts and synonyms while it goes through a query. */
class Planner {
  readonly concepts: Concept[] = [];
  readonly wanted: number[] = [];
  readonly added = new Map<string, Added>();
  readonly #expand: Expand;
  readonly #plain: readonly string[];

  constructor(expand: Expand, plain: readonly string[]) {
    this.#expand = expand;
    this.#plain = plain;
  }

  all(nodes: readonly Node[], negated: boolean): Part[] {
    return runsOf(nodes).flatMap((run) => {
      if (Array.isArray(run)) return this.#run(run, negated);
      const node = run as Node;
      const typed = node.kind === 'any' ? `(${typedOf(node)})` : typedOf(node);
      return [{ typed, node, sought: this.#sought(node, negated) }];
    });
  }

  #sought(node: Node, negated: boolean): Sought {
    if (node.kind === 'not') return { kind: 'not', part: this.#sought(node.part, !negated) };
    if (node.kind === 'any')
      return { kind: 'any', parts: node.parts.map((part) => this.#sought(part, negated)) };
    const parts = this.all(node.kind === 'leaf' ? [node] : node.parts, negated);
    return { kind: 'all', parts: parts.map(({ sought }) => sought) };
  }

  #run(leaves: readonly Leaf[], negated: boolean): Part[] {
    // What is excluded is what was typed: synonyms would take away what nobody named.
    const open = !negated && leaves.every(({ as }) => as === 'word');
    const words = leaves.map(({ shown }) => shown);
    const found = open ? this.#wanted(words, this.#expand(words)) : [];
    return stretches(0, leaves.length, found).map(({ start, length, expansion }) => {
      const own = leaves.slice(start, start + length);
      const node = joined('all', own);
      const typed = own.map(typedLeaf).join(' ');
      const concept = expansion
        ? { typed, match: this.#match(words, expansion), ...fieldOf(own[0]) }
        : conceptOf(own[0] as Leaf);
      return { typed, node, sought: this.#concept(concept, negated) };
    });
  }

  /** Expansions but those that the reader has left out; of these, what lies inside still counts. */
  #wanted(words: readonly string[], expansions: readonly Expansion[]): Expansion[] {
    return expansions.flatMap((expansion) => {
      const { start, length, within } = expansion;
      const inside = this.#wanted(words, within);
      const plain = this.#plain.includes(words.slice(start, start + length).join(' '));
      return plain ? inside : [{ ...expansion, within: inside }];
    });
  }

  #match(words: readonly string[], expansion: Expansion): Match {
    const { start, length, alternatives, written, within } = expansion;
    const typed = words.slice(start, start + length).join(' ');
    const parts = stretches(start, length, within).map((stretch): Match =>
      stretch.expansion
        ? this.#match(words, stretch.expansion)
        : { kind: 'row', row: [formsOf(words[stretch.start] ?? '')] },
    );
    const [only, ...others] = parts;
    const own: Match = only && others.length === 0 ? only : { kind: 'all', parts };
    if (alternatives.length === 0) return own;
    const synonyms = alternatives.map((words, index) => ({
      written: written[index] ?? words.join(' '),
      row: words.map(formsOf),
    }));
    this.added.set(typed, { typed, synonyms });
    const also = synonyms.map(({ row }): Match => ({ kind: 'row', row }));
    return { kind: 'any', parts: [own, ...also] };
  }

  #concept(concept: Concept, negated: boolean): Sought {
    this.concepts.push(concept);
    if (!negated) this.wanted.push(this.concepts.length - 1);
    return { kind: 'concept', concept: this.concepts.length - 1 };
  }
}

/** Cuts a stretch of words into those that have an expansion, and single words. */
function stretches(
  start: number,
  length: number,
  expansions: readonly Expansion[],
): { start: number; length: number; expansion?: Expansion }[] {
  const pieces: { start: number; length: number; expansion?: Expansion }[] = [];
  for (let place = start; place < start + length;) {
    const expansion = expansions.find((one) => one.start === place);
    pieces.push(
      expansion
        ? { start: place, length: expansion.length, expansion }
        : { start: place, length: 1 },
    );
    place += expansion?.length ?? 1;
  }
  return pieces;
}

/** Cuts parts into runs of plain words of one field, and everything else by itself. */
function runsOf(nodes: readonly Node[]): (Leaf[] | Node)[] {
  const runs: (Leaf[] | Node)[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.kind !== 'leaf') runs.push(node);
    else if (
      Array.isArray(last) &&
      isPlain(node) &&
      last.every(isPlain) &&
      last[0]?.field === node.field
    )
      last.push(node);
    else runs.push([node]);
  }
  return runs;
}

const isPlain = ({ as, field }: Leaf): boolean => as === 'word' && field !== 'case';

function conceptOf(leaf: Leaf): Concept {
  const { as, words } = leaf;
  const base = { typed: typedLeaf(leaf), ...fieldOf(leaf) };
  if (as === 'prefix')
    return { ...base, match: { kind: 'any', parts: [] }, prefix: words[0] ?? '' };
  const row = as === 'phrase' ? words.map((word) => [word]) : words.map(formsOf);
  return { ...base, match: { kind: 'row', row } };
}

const fieldOf = (leaf: Leaf | undefined): Pick<Concept, 'field'> =>
  leaf?.field ? { field: leaf.field } : {};
