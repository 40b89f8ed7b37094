/** "(Marlowe, 2006)", "Marlowe and Vance 2001", "Marlowe et al": whether the word before `after` is an author who is cited. */
export function isCitedAuthor(before: string, after: string): boolean {
  return ET_AL.test(after) || YEAR_AFTER.test(after) || /\bet\.?\s+al\.?,?\s*$/i.test(before);
}

const ET_AL = /^,?\s+et\.?\s+al\b/;
const YEAR_AFTER =
  /^(?:-\p{L}+)?(?:,?\s+(?:and|&|et\.?|al\.?|\p{Lu}[\p{L}.'-]*)){0,8},?\s*\(?(?:19|20)\d\d(?!\d)/u;
