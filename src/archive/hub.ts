import type { Taxonomy } from '../taxonomy.ts';
import type { HubKind } from '../urls.ts';
import type { Decided } from './determination.ts';
import {
  type Groups,
  groupByBodyPart,
  groupByGuideline,
  groupByOutcome,
  groupByTreatment,
  groupByYear,
} from './group.ts';

/** What determinations share, with the determinations: a treatment, a guideline, an outcome, a body part, a year. */
export interface Hub {
  kind: HubKind;
  /** Last part of its address; a class of treatment has two, `category/class`. */
  slug: string;
  label: string;
  /** One plain sentence that says what it is. */
  sentence: string;
  /** At least one, in the order of the archive. */
  determinations: Decided[];
}

/** What a page calls something, and the sentence that explains it. */
export interface Named {
  label: string;
  sentence: string;
}

/** Names of what no taxonomy names. */
export interface HubWords {
  outcome(slug: string): Named;
  year(slug: string): Named;
}

/** What hubs are made of. */
export interface Shelf {
  determinations: readonly Decided[];
  taxonomy: Taxonomy;
}

/** The hubs of a kind that have determinations, in the order of pages. */
export function hubsOf(kind: HubKind, shelf: Shelf, words: HubWords): Hub[] {
  return [...groupsOf(kind, shelf)].map(([slug, determinations]) => {
    const { label, sentence } = nameOf(kind, slug, shelf.taxonomy, words);
    return { kind, slug, label, sentence, determinations };
  });
}

function groupsOf(kind: HubKind, { determinations, taxonomy }: Shelf): Groups {
  switch (kind) {
    case 'treatments':
      return groupByTreatment(determinations, taxonomy);
    case 'guidelines':
      return groupByGuideline(determinations, taxonomy);
    case 'body-parts':
      return groupByBodyPart(determinations, taxonomy);
    case 'outcomes':
      return groupByOutcome(determinations);
    case 'years':
      return groupByYear(determinations);
  }
}

function nameOf(kind: HubKind, slug: string, taxonomy: Taxonomy, words: HubWords): Named {
  if (kind === 'outcomes') return words.outcome(slug);
  if (kind === 'years') return words.year(slug);
  const entry =
    kind === 'guidelines'
      ? taxonomy.guidelines.get(slug)
      : kind === 'body-parts'
        ? taxonomy.bodyParts.get(slug)
        : (taxonomy.classes.get(slug)?.entry ?? taxonomy.categories.get(slug));
  return entry ?? { label: slug, sentence: '' };
}
