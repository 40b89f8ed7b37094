import { squash } from './fold.ts';

/**
 * Given names and surname of a printed name, without titles and degrees: of "Ms. Ana M. de la Vega-Ruiz" as of "DE LA
 * VEGA-RUIZ, ANA M."; particles go with the surname.
 */
export function nameParts(value: string): { given: string[]; family: string[] } {
  const [before = '', after = ''] = value.split(',').map(words);
  if (before.length > 0 && after.length > 0) return { given: [...after], family: [...before] };
  const all = [...before, ...after];
  let start = Math.max(all.length - 1, 0);
  while (start > 1 && isParticle(all[start - 1] ?? '')) start -= 1;
  return { given: all.slice(0, start), family: all.slice(start) };
}

/** Whether a word of a name is a small one that many names share. */
export const isParticle = (word: string): boolean => PARTICLES.test(squash(word));

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|hon|judge|atty|esq|jr|sr|ii|iii|iv|md|do|dc|dpm|dds|phd|psyd|rn|np|pa|pac|pt|dpt|od|lac)$/;
const PARTICLES =
  /^(?:de|del|della|da|das|do|dos|du|di|la|las|le|los|van|von|der|den|ten|ter|zu|bin|ibn|al|el|y|e|st)$/;

const words = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !TITLES.test(squash(word)));
