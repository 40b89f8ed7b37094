/** A case that was named: its number, and, where a pasted address says so, which of its determinations. */
export interface NamedCase {
  id: string;
  /** From 1. */
  determination?: number;
}

/**
 * The cases whose number was typed: with or without hyphens, spaces and capitals, whole or in part (six signs or more, five
 * of them digits), alone or inside a citation or an address that was pasted. Empty for anything else.
 *
 * @param ids numbers of the archive's cases, those that were taken down among them
 */
export function casesNamed(typed: string, ids: readonly string[]): NamedCase[] {
  if (!NUMBER.test(typed.replace(/[^\p{L}\p{N}]/gu, ''))) return [];
  const byNumber = new Map(ids.map((id) => [bare(id), id]));
  const inside = new Set(candidatesIn(typed).flatMap((one) => byNumber.get(one) ?? []));
  if (inside.size > 0) {
    const [, place] = /#determination-(\d{1,4})\b/.exec(typed) ?? [];
    return [...inside].map((id) => ({ id, ...(place && { determination: Number(place) }) }));
  }
  const part = bare(typed.trim().replace(NAMED, ''));
  if (typed.length > LONGEST || part.length < LEAST || !ALONE.test(typed.trim())) return [];
  return ids.filter((id) => bare(id).includes(part)).map((id) => ({ id }));
}

/** Whether a query could name a case at all: then, and only then, the numbers of all of the archive's cases are worth loading. */
export function mayNameCase(typed: string): boolean {
  const alone = typed.length <= LONGEST && ALONE.test(typed.trim());
  if (alone && bare(typed.trim().replace(NAMED, '')).length >= LEAST) return true;
  return candidatesIn(typed).some(
    (one) => OWN.test(one) || (one.length >= WHOLE && one.replace(/\D/g, '').length >= DIGITS),
  );
}

const OWN = /^(?:19|20)\d\d[a-z0-9]{8}$/; // an archive's own number: year and eight signs
const WHOLE = 8; // signs of a program's shortest number, and its digits
const DIGITS = 6;

/** A case number without hyphens, spaces and capitals. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const NUMBER = /\d[\p{L}\p{N}]*\d/u;
/** Words that say that a number follows. */
const NAMED = /^(?:case|no\.?|number|#|\s)+/i;
/** Nothing but what a part of a number may be written with. */
const ALONE = /^(?:case|no\.?|number|#|\s)*(?:[a-z]{1,4}[\s-]*|-[\s-]*)?\d[\d\s-]{4,}$/i;
const LEAST = 6;
const LONGEST = 60;
const PIECES = 4; // a number that is written with hyphens and spaces falls into no more

/** Every stretch of a text that could be a number: pieces between other signs, joined. */
function candidatesIn(text: string): string[] {
  const pieces = text.toLowerCase().split(/[^a-z0-9]+/);
  return pieces.flatMap((_, start) =>
    Array.from({ length: PIECES }, (__, more) => pieces.slice(start, start + more + 1).join('')),
  );
}
