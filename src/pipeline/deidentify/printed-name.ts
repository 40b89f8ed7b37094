/** Titles before a name, as a pattern's source. A dot may follow, or be forgotten. */
export const TITLES =
  '(?:mr|mister|mrs|ms|miss|mx|dr|drs|doctor|prof|professor|judge|wcj|hon|rev|sra|srta|se\u00f1ora?)';

/** Degrees that name nobody by themselves, as a pattern's source: "MD", "M.D.", "PA-C". Case tells "DO" from "do". */
export const DEGREES =
  '(?:M\\.?D|D\\.?O|D\\.?C|D\\.?P\\.?M|R\\.?N|L\\.?V\\.?N|N\\.?P|F\\.?N\\.?P|P\\.?A(?:-C)?|P\\.?T|D\\.?P\\.?T|O\\.?T\\.?R?|P[Ss][Yy]\\.?D|P[Hh]\\.?D|L\\.?A[Cc]|E[Ss][Qq]|J\\.?D|D\\.?D\\.?S|D\\.?M\\.?D|O\\.?D|Q\\.?M\\.?E|LCSW|MFT|MPH|FACS|CCC)\\b\\.?';

/**
 * A printed name's parts in reading order. Takes "Last, First M.", "First M. Last, MD", "LAST, FIRST" and a lone word,
 * which is read as a surname; titles, degrees and the generic words of law firms are left out.
 */
export function readName(value: string): { given: string[]; family: string[] } {
  const sides = value
    .replace(LEADING_TITLES, '')
    .split(',')
    .map((side) => side.trim().replace(TRAILING_DEGREES, '').trim())
    .filter((side) => side !== '' && !DEGREES_ALONE.test(side))
    .map(partsOf);
  const [first = [], ...others] = sides;
  if (others.length > 0) return { given: others.flat(), family: first };
  const last = familyStart(first);
  return { given: first.slice(0, last), family: first.slice(last) };
}

/** Where the surname begins in "Jo L. van Gameren": at a particle, else at the last part. */
function familyStart(parts: string[]): number {
  const particle = parts.findIndex(
    (part, index) =>
      index > 0 && /^(?:de|del|della|di|da|dos|du|van|von|bin|ibn|la|el|al)$/i.test(part),
  );
  return particle > 0 ? particle : Math.max(0, parts.length - 1);
}

// "Law" is a surname, and "Law Offices of …" is none.
const FIRM =
  /\b(?:offices?|firm|associates|llp|llc|apc|aplc|group|department|clinic|center|corporation|inc)\b|&/i;

const partsOf = (side: string): string[] =>
  side
    .split(/[\s.&/]+/)
    .filter(
      (part) =>
        /\p{L}/u.test(part) && !(FIRM.test(side) && GENERIC.test(part)) && !NOBODY.test(part),
    );

const LEADING_TITLES = new RegExp(`^\\s*(?:${TITLES}\\b\\.?\\s*)+`, 'i');
const DEGREES_ALONE = new RegExp(
  `^(?:(?:${DEGREES}|Jr\\.?|Sr\\.?|I{2,3}|IV)[\\s/]{0,4}){1,8}$`,
  'i',
);
const TRAILING_DEGREES = new RegExp(`(?:\\s{1,4}(?:${DEGREES}|Jr\\.?|Sr\\.?|I{2,3}|IV)){1,12}$`);
const NOBODY = /^(?:none|unknown|unrepresented)$/i;
const GENERIC =
  /^(?:laws?|offices?|of|the|and|firm|group|associates|professional|corporation|inc|llp|llc|pc|apc|aplc|plc|attorneys?|at|dept|department|medical|clinic|center)$/i;
