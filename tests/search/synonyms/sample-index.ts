import { readFileSync } from 'node:fs';
import { checkSynonyms } from '../../../src/check/synonyms.ts';
import type { SynonymsFile } from '../../../src/schema.ts';
import type { Expansion } from '../../../src/search/synonyms/expand.ts';
import { expand } from '../../../src/search/synonyms/expand.ts';
import { readSynonyms, type SynonymIndex } from '../../../src/search/synonyms/synonym-index.ts';
import { synonymTableOf } from '../../../src/search/synonyms/table.ts';
import { wordsOf } from '../../../src/search/word.ts';

const text = readFileSync('content/taxonomy/synonyms.yaml', 'utf8');

/** The archive's own synonyms, and what `check` says about them. */
export const checked = checkSynonyms([{ path: 'taxonomy/synonyms.yaml', text, size: text.length }]);

const none: SynonymsFile = {
  drugs: [],
  abbreviations: [],
  lay: [],
  wordForms: [],
  spellings: [],
};

export const file: SynonymsFile = checked.synonyms ?? none;

export const index: SynonymIndex = readSynonyms(synonymTableOf(file));

/** An index of a few synonyms alone. */
export const indexOf = (lists: Partial<SynonymsFile>): SynonymIndex =>
  readSynonyms(synonymTableOf({ ...none, ...lists }));

/** What typed words are expanded to. */
export const expanded = (typed: string, from = index): readonly Expansion[] =>
  expand(
    wordsOf(typed).map(({ word }) => word),
    from,
  );

/** All alternatives of a typed text, as people write them. */
export const alternatives = (typed: string, from = index): string[] =>
  expanded(typed, from).flatMap(({ written }) => written);
