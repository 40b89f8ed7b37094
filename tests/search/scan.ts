import type { Case } from '../../src/archive/case.ts';
import { formsOf } from '../../src/search/inflection.ts';
import type { Field, Leaf, Node } from '../../src/search/query/tree.ts';
import { wordsOf } from '../../src/search/word.ts';

/** What the scan takes for a determination: its case and its place in it, from 1. */
export interface Scanned {
  id: string;
  number: number;
}

/**
 * The plain scan that the search must equal: every determination for which the query is true, told from the case files'
 * words alone. It knows no index, no table and no synonyms.
 */
export function scan(cases: readonly Case[], query: Node): Scanned[] {
  return cases.flatMap((letter) =>
    letter.data.determinations.flatMap((_, index) =>
      isTrue(query, letter, index) ? [{ id: letter.data.id, number: index + 1 }] : [],
    ),
  );
}

/** A determination as lists name it. */
export const key = ({ id, number }: Scanned): string => `${id} ${number}`;

/** A query of words and phrases side by side. */
export function allOf(words: readonly string[], phrases: readonly string[] = []): Node {
  const leaf = (shown: string, as: Leaf['as'], named: string[]): Leaf => ({
    kind: 'leaf',
    shown,
    as,
    words: named,
  });
  const quoted = phrases.map((phrase) =>
    leaf(
      phrase,
      'phrase',
      wordsOf(phrase).map(({ word }) => word),
    ),
  );
  return { kind: 'all', parts: [...words.map((word) => leaf(word, 'word', [word])), ...quoted] };
}

function isTrue(node: Node, letter: Case, index: number): boolean {
  switch (node.kind) {
    case 'all':
      return node.parts.every((part) => isTrue(part, letter, index));
    case 'any':
      return node.parts.some((part) => isTrue(part, letter, index));
    case 'not':
      return !isTrue(node.part, letter, index);
    default:
      return holds(node, letter, index);
  }
}

function holds({ as, words, field }: Leaf, letter: Case, index: number): boolean {
  if (field === 'case') {
    const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return bare(words.join('')) !== '' && bare(letter.data.id).includes(bare(words.join('')));
  }
  const forms = words.map((word) => new Set(as === 'word' ? formsOf(word) : [word]));
  const fits = (word: string, place: number): boolean =>
    as === 'prefix' ? word.startsWith(words[place] ?? '') : forms[place]?.has(word) === true;
  return runsIn(letter, index, field).some((run) =>
    run.some(
      (_, start) =>
        words.length > 0 && words.every((__, place) => fits(run[start + place] ?? '', place)),
    ),
  );
}

const read = new WeakMap<Case, Map<string, string[][]>>();

/** The runs of words of the parts in which a determination is looked for; each read once. */
function runsIn(letter: Case, index: number, field: Field | undefined): string[][] {
  const known = read.get(letter) ?? new Map<string, string[][]>();
  read.set(letter, known);
  const name = `${index} ${field}`;
  const runs = known.get(name) ?? textsIn(letter, index, field).flatMap(runsOf);
  known.set(name, runs);
  return runs;
}

function textsIn({ data, summary, rationales }: Case, index: number, field?: Field): string[] {
  const { request = '', guidelines } = data.determinations[index] ?? {};
  const rationale = rationales[index] ?? [];
  if (field === 'request') return [request];
  if (field === 'rationale') return rationale;
  if (field === 'summary') return summary;
  if (field === 'specialty') return data.reviewer.specialties;
  if (field === 'guideline') {
    const both = [...(guidelines?.administrator ?? []), ...(guidelines?.reviewer ?? [])];
    return both.map(({ cited }) => cited);
  }
  return [request, ...rationale, ...summary];
}

/** A paragraph's words, cut at its masks. */
export function runsOf(paragraph: string): string[][] {
  const runs: string[][] = [];
  for (const { word, run } of wordsOf(paragraph)) {
    runs[run] ??= [];
    runs[run].push(word);
  }
  return runs.filter(Boolean);
}
