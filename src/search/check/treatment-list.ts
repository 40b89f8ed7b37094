import { mostFrequent } from '../../archive/most-frequent.ts';
import { classNamed } from '../../pipeline/classify/treatment.ts';
import { type Taxonomy, UNCLASSIFIED } from '../../taxonomy.ts';

/** A kind of treatment that can be checked, as its file has it. */
export interface TreatmentEntry {
  /** A category, or a class: `rehabilitation/physical-therapy`. */
  path: string;
  label: string;
  /** The category's label; absent for a category. */
  category?: string;
  /** How many decisions the archive has on it. */
  decisions: number;
  /** What else may be typed for it: drugs by generic and brand, abbreviations, lay words. */
  terms: string[];
}

/**
 * Everything that can be checked: the categories that have decisions, each with its classes, in the order of the taxonomy. What
 * may be typed for a class are its drugs and the synonyms that name it: of a group of synonyms, a form that names a class by
 * itself is that class's; the others go with most of their group.
 *
 * @param counts how many decisions a path has
 */
export function treatmentList(
  taxonomy: Taxonomy,
  counts: ReadonlyMap<string, number>,
): TreatmentEntry[] {
  const terms = termsOf(taxonomy);
  return [...taxonomy.categories.values()]
    .filter(({ slug }) => (counts.get(slug) ?? 0) > 0)
    .flatMap(({ slug, label, classes }) => [
      { path: slug, label, decisions: counts.get(slug) ?? 0, terms: [] },
      ...classes.map((entry) => {
        const path = `${slug}/${entry.slug}`;
        return {
          path,
          label: entry.label,
          category: label,
          decisions: counts.get(path) ?? 0,
          terms: distinct([...drugsOf(entry.drugs), ...(terms.get(path) ?? [])], entry.label),
        };
      }),
    ]);
}

const drugsOf = (drugs: Readonly<Record<string, string[]>> = {}): string[] =>
  Object.entries(drugs).flatMap(([generic, brands]) => [generic, ...brands]);

/** What synonyms name each class. */
function termsOf(taxonomy: Taxonomy): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  const { drugs = [], abbreviations = [], lay = [], wordForms = [] } = taxonomy.synonyms ?? {};
  for (const { same, also = [], slips = [] } of [
    ...drugs,
    ...abbreviations,
    ...lay,
    ...wordForms,
  ]) {
    const named = same.map((form) => classNamed(form, taxonomy));
    const whole = commonest([...named, ...also.map((form) => classNamed(form, taxonomy))]);
    if (whole === undefined) continue;
    same.forEach((form, index) => {
      const own = named[index] ?? UNCLASSIFIED;
      add(terms, isTelling(own) ? own : whole, form);
    });
    for (const form of slips) add(terms, whole, form);
  }
  return terms;
}

/** The class that most forms name: one that says something, where any does. */
function commonest(named: readonly string[]): string | undefined {
  const told = named.filter((path) => path !== UNCLASSIFIED);
  const telling = told.filter(isTelling);
  const counts = new Map<string, number>();
  for (const path of telling.length > 0 ? telling : told)
    counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts.size === 0 ? undefined : mostFrequent(counts);
}

/** A lone word that several classes share ("test") is read as the category's class for all else. */
const isTelling = (path: string): boolean => path !== UNCLASSIFIED && !path.endsWith('/other');

function add(terms: Map<string, string[]>, path: string, term: string): void {
  const known = terms.get(path);
  if (known) known.push(term);
  else terms.set(path, [term]);
}

/** Each once, without regard to case, and none that is the label itself. */
function distinct(terms: readonly string[], label: string): string[] {
  const seen = new Set([label.toLowerCase()]);
  return terms.filter((term) => {
    const key = term.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
