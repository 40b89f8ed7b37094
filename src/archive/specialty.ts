import { maskPattern } from '../masks.ts';
import type { Decided } from './determination.ts';
import { mostFrequent } from './most-frequent.ts';

/**
 * One slug for a specialty, however a letter prints it: "Physical Medicine & Rehabilitation", "Physical Medicine Rehab" and
 * "Physical medicine and rehabilitation" are `physical-medicine-rehabilitation`. Case, accents, punctuation, "and" and "&" are
 * passed over; common abbreviations and British spellings stand for the usual American word. Words that differ stay apart
 * ("Chiropractor", "Chiropractic"): whether they mean the same is no question of spelling.
 *
 * @returns `undefined` where nothing is left, or where something was removed: such a specialty has no page.
 */
export function specialtySlug(printed: string): string | undefined {
  if (MASKED.test(printed)) return undefined;
  const words = printed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(an|gyn|orthop|p)ae/g, '$1e')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'and')
    .map((word) => IN_FULL[word] ?? word);
  return words.length > 0 ? words.join('-') : undefined;
}

/** Slugs of a determination's reviewer, each once. */
export function specialtySlugs({ case: letter }: Pick<Decided, 'case'>): string[] {
  const slugs = letter.data.reviewer.specialties.map(specialtySlug);
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}

/** What pages call each specialty: as most letters print it; of several as frequent, the first in the order of code units. */
export function specialtyNames(determinations: readonly Decided[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { case: letter, number } of determinations) {
    if (number > 1) continue; // once a letter
    for (const printed of letter.data.reviewer.specialties) {
      const slug = specialtySlug(printed);
      if (slug === undefined) continue;
      const counts = spellings.get(slug) ?? new Map<string, number>();
      spellings.set(slug, counts.set(printed, (counts.get(printed) ?? 0) + 1));
    }
  }
  return new Map([...spellings].map(([slug, counts]) => [slug, mostFrequent(counts)]));
}

const MASKED = new RegExp(maskPattern);

const IN_FULL: Record<string, string> = {
  med: 'medicine',
  rehab: 'rehabilitation',
  surg: 'surgery',
};
