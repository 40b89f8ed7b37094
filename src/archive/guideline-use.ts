import type { Guideline } from '../schema.ts';
import type { Decided } from './determination.ts';
import { citedBy, type Side } from './group.ts';
import { mostFrequent } from './most-frequent.ts';

/** Who cites one guideline, in determinations. */
export interface GuidelineUse {
  reviewer: Decided[];
  administrator: Decided[];
  both: Decided[];
  /** The administrator cites it, the reviewer another and not this. */
  reviewerUsedAnother: Decided[];
}

/** Which of these determinations cite the guideline, by side. */
export function guidelineUse(
  determinations: readonly Decided[],
  { slug }: Pick<Guideline, 'slug'>,
): GuidelineUse {
  const by = (side: Side) => (decided: Decided) => citedBy(side, decided).includes(slug);
  const administrator = determinations.filter(by('administrator'));
  return {
    reviewer: determinations.filter(by('reviewer')),
    administrator,
    both: administrator.filter(by('reviewer')),
    reviewerUsedAnother: administrator.filter(
      (decided) => !by('reviewer')(decided) && citedBy('reviewer', decided).length > 0,
    ),
  };
}

/** A section of a guideline, as most letters print it. */
export interface SectionUse {
  /** `undefined`: no section is stated. */
  section: string | undefined;
  /** The pages that are cited most with it. */
  pages: string | undefined;
  determinations: Decided[];
}

/**
 * Sections that reviewers cite, the most cited first, "not stated" last. Wordings that differ in case and spaces alone are one
 * section. A determination may cite several, so that the counts can add up to more than the determinations.
 */
export function sectionsCited(
  determinations: readonly Decided[],
  { slug }: Pick<Guideline, 'slug'>,
): SectionUse[] {
  const sections = new Map<string, Tally>();
  for (const decided of determinations) {
    for (const { id, section, pages } of decided.determination.guidelines.reviewer) {
      if (id !== slug) continue;
      const key = section?.toLowerCase().replace(/\s+/g, ' ') ?? '';
      const tally = sections.get(key) ?? newTally();
      sections.set(key, tally);
      if (section !== undefined) count(tally.wordings, section);
      if (pages !== undefined) count(tally.pages, pages);
      if (tally.determinations.at(-1) !== decided) tally.determinations.push(decided);
    }
  }
  return [...sections].sort(bySize).map(([, { wordings, pages, determinations: members }]) => ({
    section: mostFrequent(wordings) || undefined,
    pages: mostFrequent(pages) || undefined,
    determinations: members,
  }));
}

/** In how many wordings either side cites it, and in which most often. */
export function wordingsOf(
  determinations: readonly Decided[],
  { slug }: Pick<Guideline, 'slug'>,
): { count: number; example: string } {
  const wordings = new Map<string, number>();
  for (const { determination } of determinations) {
    const { administrator, reviewer } = determination.guidelines;
    for (const { id, cited } of [...administrator, ...reviewer]) {
      if (id === slug) count(wordings, cited);
    }
  }
  return { count: wordings.size, example: mostFrequent(wordings) };
}

interface Tally {
  wordings: Map<string, number>;
  pages: Map<string, number>;
  determinations: Decided[];
}

const newTally = (): Tally => ({ wordings: new Map(), pages: new Map(), determinations: [] });

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function bySize([a, one]: [string, Tally], [b, other]: [string, Tally]): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return other.determinations.length - one.determinations.length || (a < b ? -1 : 1);
}
