/**
 * Whether a place stands in what a letter cites: after "Citation", "guideline:" and the like, not far before. Addresses and
 * institutions there are sources, whoever they are.
 */
export const isCited = (text: string, start: number): boolean =>
  CITING.test(afterRationale(text.slice(Math.max(0, start - 300), start)));

// Where the reviewer's own words begin, the guideline line has ended.
const afterRationale = (before: string): string => {
  const at = Math.max(before.lastIndexOf('rationale:'), before.lastIndexOf('\n\n'));
  return at < 0 ? before : before.slice(at);
};

const CITING =
  /\b(?:citations?|guidelines?\s*:(?![\s\S]{160})|decision based on(?![\s\S]{160})|available (?:at|from)|retrieved from)/i;
