import type { Sheet } from '../sheet.ts';
import type { Span } from '../span.ts';
import { fold } from '../words.ts';
import { matchesOf } from '../../matches.ts';

/**
 * Finds the claimant's initials with their dots: "R.G.", "R. G.", "R. K. G.". Initials that are also a degree or an
 * abbreviation ("M.D.", "P.T.") stay where a name stands before them.
 */
export function findKnownInitials(text: string, { people }: Sheet): Span[] {
  const claimants = people.filter(({ claimant }) => claimant);
  if (claimants.length === 0) return [];
  return [...matchesOf(text, DOTTED), ...matchesOf(text, BARE)].flatMap(
    ({ 0: found, index, groups = {} }) => {
      const [first, last] = [fold(groups['first'] ?? ''), fold(groups['last'] ?? '')];
      const theirs = claimants.some(
        ({ initials: { given, family } }) =>
          given.has(first.slice(0, 1)) && family.has(last.slice(0, 1)),
      );
      if (
        !theirs ||
        LABEL.test(found.replace(/[\s.]/g, '')) ||
        isAbbreviation(found, text.slice(Math.max(0, index - 30), index))
      )
        return [];
      const end = index + found.length;
      return [{ kind: 'name', start: index, end, score: 0.9, reason: "the claimant's initials" }];
    },
  );
}

const DOTTED =
  /(?<![\p{L}.])(?<first>\p{Lu})\.\s?(?:\p{Lu}\.\s?){0,2}(?<last>\p{Lu})(?!\p{L})\.?(?!\p{L})/gu;

const isAbbreviation = (found: string, before: string): boolean =>
  ABBREVIATIONS.test(found.replace(/[\s.]/g, '')) &&
  /(?:\p{Lu}[\p{L}'’-]{1,30}|\])[,]?\s{1,2}$|\d\s?$/u.test(before);

// "RG reports that": without dots only where they do what people do.
const BARE =
  /(?<![\p{L}.\d-])(?<first>\p{Lu})\p{Lu}?(?<last>\p{Lu})(?=\s(?:is\s(?:an?|the)|was\s(?:seen|hurt|injured)|reports?|reported|states|stated|complain|denies|denied|has\sbeen|underwent|presented|works|worked|told)\b)/gu;

// Of a day, and no one's: "D.O.B.".
const LABEL = /^(?:DOB|DOI|DOS)$/;
const ABBREVIATIONS = /^(?:MD|DO|DC|DPM|RN|NP|PA|PT|OT|DPT|PHD|JD|AM|PM|US|UR)$/;
