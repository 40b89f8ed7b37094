/** Words in square brackets that stand where something was removed: a closed list, the same in text, pages and search. */
export const masks = [
  'name',
  'employer',
  'administrator',
  'address',
  'place',
  'phone',
  'email',
  'identifier',
  'date',
  'removed',
] as const;

export type MaskKind = (typeof masks)[number];

/** Source of a pattern for any mask. Other words in brackets are the letter's own. */
export const maskPattern = `\\[(?:${masks.join('|')})\\]`;
