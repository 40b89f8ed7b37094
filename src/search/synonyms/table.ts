import type { SynonymsFile } from '../../schema/synonyms.ts';

/** The synonyms as their static file has them: nothing but strings, small to send, quick to read. */
export interface SynonymTable {
  groups: CompactGroup[];
  spellings: [british: string, american: string][];
}

/** What may be typed, what is searched besides (one way), and slips of what may be typed. */
export type CompactGroup = [same: string[], also?: string[], slips?: string[]];

/** Groups in the order of their lists; of two that share a form, the first says what is searched first. */
export function synonymTableOf(file: SynonymsFile | undefined): SynonymTable {
  if (!file) return { groups: [], spellings: [] };
  const { drugs, abbreviations, lay, wordForms, spellings } = file;
  return {
    groups: [...drugs, ...abbreviations, ...lay, ...wordForms].map(
      ({ same, also = [], slips = [] }): CompactGroup => {
        if (slips.length > 0) return [same, also, slips];
        return also.length > 0 ? [same, also] : [same];
      },
    ),
    spellings: spellings.map(({ british, american }) => [british, american]),
  };
}
