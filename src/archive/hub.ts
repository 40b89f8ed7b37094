import type { Taxonomy } from '../taxonomy.ts';
import type { HubKind } from '../urls.ts';
import type { Decided } from './determination.ts';
import {
  type Groups,
  groupByBodyPart,
  groupByGuideline,
  groupByOutcome,
  groupByProgram,
  groupByReason,
  groupBySpecialty,
  groupByTreatment,
  groupByYear,
} from './group.ts';
import { specialtyNames } from './specialty.ts';

/** What determinations share, with the determinations: a treatment, a guideline, an outcome, a body part, … */
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
  program(slug: string): Named;
  /** @param printed as most letters print it. */
  specialty(printed: string): Named;
}

/** What hubs are made of. */
export interface Shelf {
  determinations: readonly Decided[];
  taxonomy: Taxonomy;
}

/** The hubs of a kind that have determinations, in the order of pages. */
export function hubsOf(kind: HubKind, shelf: Shelf, words: HubWords): Hub[] {
  const nameOf = namesOf(kind, shelf, words);
  return [...groupsOf(kind, shelf)].map(([slug, determinations]) => {
    const { label, sentence } = nameOf(slug) ?? { label: slug, sentence: '' };
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
    case 'reasons':
      return groupByReason(determinations, taxonomy);
    case 'specialties':
      return groupBySpecialty(determinations);
    case 'outcomes':
      return groupByOutcome(determinations);
    case 'programs':
      return groupByProgram(determinations);
    case 'years':
      return groupByYear(determinations);
  }
}

function namesOf(
  kind: HubKind,
  { determinations, taxonomy }: Shelf,
  words: HubWords,
): (slug: string) => Named | undefined {
  const { classes, categories, guidelines, bodyParts, reasons } = taxonomy;
  switch (kind) {
    case 'treatments':
      return (slug) => classes.get(slug)?.entry ?? categories.get(slug);
    case 'guidelines':
      return (slug) => guidelines.get(slug);
    case 'body-parts':
      return (slug) => bodyParts.get(slug);
    case 'reasons':
      return (slug) => reasons.get(slug);
    case 'specialties': {
      const names = specialtyNames(determinations);
      return (slug) => words.specialty(names.get(slug) ?? slug);
    }
    case 'outcomes':
      return words.outcome;
    case 'programs':
      return words.program;
    case 'years':
      return words.year;
  }
}
