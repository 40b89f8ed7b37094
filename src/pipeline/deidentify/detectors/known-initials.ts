import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';

/**
 * Finds the claimant's initials with their dots: "R.G.", "R. G.", "R. K. G.". Initials that are also a degree or an
 * abbreviation ("M.D.", "P.T.") stay where a name stands before them.
 */
export function findKnownInitials(text: string, { people }: Sheet): Span[] {
  return people
    .filter(({ claimant }) => claimant)
    .flatMap(({ initials: { given, family } }) => {
      if (given.size === 0 || family.size === 0) return [];
      const pattern = `(?<![\\p{L}.])[${letters(given)}]\\.\\s?(?:\\p{Lu}\\.\\s?){0,2}[${letters(family)}](?!\\p{L})\\.?(?!\\p{L})`;
      return [...text.matchAll(new RegExp(pattern, 'gu'))]
        .filter(
          ({ 0: found, index }) =>
            !isAbbreviation(found, text.slice(Math.max(0, index - 30), index)),
        )
        .map(({ 0: found, index }) => ({
          kind: 'name' as const,
          start: index,
          end: index + found.length,
          score: 0.9,
          reason: "the claimant's initials",
        }));
    });
}

const letters = (set: ReadonlySet<string>): string => [...set].join('').toUpperCase();

const isAbbreviation = (found: string, before: string): boolean =>
  ABBREVIATIONS.test(found.replace(/[\s.]/g, '')) &&
  /(?:\p{Lu}[\p{L}'’-]+|\])[,]?\s{1,2}$|\d\s?$/u.test(before);

const ABBREVIATIONS = /^(?:MD|DO|DC|DPM|RN|NP|PA|PT|OT|DPT|PHD|JD|AM|PM|US|UR)$/;
