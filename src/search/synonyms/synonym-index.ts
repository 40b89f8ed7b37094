import { wordsOf } from '../word.ts';
import type { CompactGroup, SynonymTable } from './table.ts';
import { type Spellings, spellingsFrom } from './spelling.ts';

/** All synonyms, ready to be asked. */
export interface SynonymIndex {
  /** Where every form begins. */
  root: SynonymNode;
  spellings: Spellings;
}

/** A place in the tree of all forms, word by word. */
export interface SynonymNode {
  next: Map<string, SynonymNode>;
  /** Groups of the form that ends here, with the form as the file writes it. */
  ends: { written: string; group: IndexedGroup }[];
}

/** A group's forms, in order of use. */
export interface IndexedGroup {
  same: readonly Form[];
  also: readonly Form[];
  slips: readonly Form[];
}

/** A form as the file writes it, and its words. */
export interface Form {
  written: string;
  words: readonly string[];
}

/** Makes the index of a table. A form without any word is left out. */
export function readSynonyms({ groups, spellings }: SynonymTable): SynonymIndex {
  const root = emptyNode();
  for (const compact of groups) {
    const group = indexed(compact);
    for (const form of [...group.same, ...group.slips]) {
      nodeAt(root, form.words).ends.push({ written: form.written, group });
    }
  }
  return { root, spellings: spellingsFrom(spellings) };
}

/** The words of a form, as a search has them (word.ts; most forms are letters and spaces alone, and are quickly split). */
export const formWords = (written: string): string[] =>
  PLAIN.test(written) ? written.toLowerCase().split(' ') : wordsOf(written).map(({ word }) => word);

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

function indexed([same, also = [], slips = []]: CompactGroup): IndexedGroup {
  return { same: forms(same), also: forms(also), slips: forms(slips) };
}

function forms(written: readonly string[]): Form[] {
  return written
    .map((one) => ({ written: one, words: formWords(one) }))
    .filter(({ words }) => words.length > 0);
}

function nodeAt(root: SynonymNode, words: readonly string[]): SynonymNode {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word) ?? emptyNode();
    node.next.set(word, known);
    node = known;
  }
  return node;
}

const emptyNode = (): SynonymNode => ({ next: new Map(), ends: [] });
