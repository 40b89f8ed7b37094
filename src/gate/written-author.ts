/** "(Marlowe, 2006)", "Marlowe and Vance 2001", "Marlowe et al": whether the word before `after` is an author who is cited. */
export function isCitedAuthor(before: string, after: string): boolean {
  return (
    /^(?:-\p{L}+)?(?:,?\s+(?:(?:and|&)\s+)?(?:\p{Lu}\p{L}*\.?,?\s+){0,4}|,?\s*)(?:et\.?\s+al|&\s|\(?(?:19|20)\d\d\b)/u.test(
      after,
    ) || /\bet\.?\s+al\.?,?\s*$/i.test(before)
  );
}
