/**
 * Whether a place stands in what a letter cites: after "Citation", "guideline:" and the like, not far before. Addresses and
 * institutions there are sources, whoever they are.
 */
export const isCited = (text: string, start: number): boolean =>
  CITING.test(text.slice(Math.max(0, start - 300), start));

const CITING =
  /\b(?:citations?|guidelines?\s*:|decision based on|available (?:at|from)|retrieved from)/i;
