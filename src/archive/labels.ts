import { type Taxonomy, UNCLASSIFIED } from '../taxonomy.ts';

/** What pages call a treatment path, or `undefined` for one that could not be told. */
export function treatmentLabel(
  { classes, categories }: Taxonomy,
  path: string,
): string | undefined {
  if (path === UNCLASSIFIED) return undefined;
  return (classes.get(path)?.entry ?? categories.get(path))?.label ?? path;
}

/** What pages call a guideline, or `undefined` for one that could not be told. */
export function guidelineLabel({ guidelines }: Taxonomy, id: string): string | undefined {
  return id === UNCLASSIFIED ? undefined : (guidelines.get(id)?.label ?? id);
}

export const reasonLabel = ({ reasons }: Taxonomy, id: string): string =>
  reasons.get(id)?.label ?? id;

/** What pages call the body parts that are known: where none is stated, there is nothing to call. */
export function bodyPartLabels(taxonomy: Taxonomy, slugs: readonly string[]): string[] {
  return slugs.filter((slug) => slug !== NOT_STATED).map((slug) => bodyPartLabel(taxonomy, slug));
}

/** The body part of a request that names none. */
const NOT_STATED = 'unspecified';

export const bodyPartLabel = ({ bodyParts }: Taxonomy, slug: string): string =>
  bodyParts.get(slug)?.label ?? slug;
