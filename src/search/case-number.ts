/**
 * The case whose number was typed, or `undefined`: with or without its hyphens, spaces and capitals, and without
 * what it starts with, where six or more digits are left and only one case ends so.
 */
export function caseNumbered(typed: string, ids: readonly string[]): string | undefined {
  const wanted = bare(typed.replace(/^\s*(?:case|no\.?|number|#|\s)+/i, ''));
  if (wanted.length < LEAST || !/\d/.test(wanted)) return undefined;
  const whole = ids.find((id) => bare(id) === wanted);
  if (whole !== undefined) return whole;
  const ending = ids.filter((id) => bare(id).endsWith(wanted));
  return ending.length === 1 ? ending[0] : undefined;
}

const LEAST = 6;
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
