import type { Decision } from './doubt.ts';

/**
 * A surface as it is decided: in lower case where it has no capital, else with one at the start of each word. "tarn" may be a
 * word where "Tarn" is somebody; "TARN" and "Tarn" are one.
 */
export function inCase(surface: string): string {
  const lower = surface.toLowerCase();
  return surface === lower ? lower : capitalised(lower);
}

/** Each word with a capital; letters after an apostrophe are no word ("Tarn's", "O'tarn"). */
export const capitalised = (lower: string): string =>
  lower.replace(/(?<![\p{L}\p{M}\p{N}'\u2019])\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * What was decided of a surface. A release in capitals holds in lower case, too, where fewer names stand; a mask or a wording in
 * lower case holds in capitals, too. No release in lower case brings a capitalised word.
 *
 * @param decided by surfaces as `inCase` has them.
 */
export function decisionOn(
  decided: ReadonlyMap<string, Decision> | undefined,
  surface: string,
): Decision | undefined {
  if (!decided || decided.size === 0) return undefined;
  const own = inCase(surface);
  const exact = decided.get(own);
  if (exact) return exact;
  const lower = own.toLowerCase();
  const other = decided.get(own === lower ? capitalised(lower) : lower);
  return (other?.action === 'release') === (own === lower) ? other : undefined;
}
