/** A hub's address that it once had, and the one it has: paths without slashes at their ends, `treatments/drugs/opioids`. */
export interface Moved {
  from: string;
  to: string;
}

/** A taxonomy's entry as far as its addresses go. */
interface Entry {
  slug: string;
  /** Slugs that it once had. */
  formerly?: readonly string[] | undefined;
}

/** The entries of an archive's taxonomies. */
export interface Entries {
  categories: Iterable<Entry & { classes: readonly Entry[] }>;
  bodyParts: Iterable<Entry>;
  guidelines: Iterable<Entry>;
  reasons: Iterable<Entry>;
}

/**
 * The old addresses that `formerly` keeps. A category that was renamed moves its classes too, each under all its names.
 */
export function movedPaths({ categories, bodyParts, guidelines, reasons }: Entries): Moved[] {
  return [
    ...[...categories].flatMap(movedTreatments),
    ...under('body-parts', bodyParts),
    ...under('guidelines', guidelines),
    ...under('reasons', reasons),
  ];
}

const namesOf = ({ slug, formerly = [] }: Entry): string[] => [slug, ...formerly];

function under(folder: string, entries: Iterable<Entry>): Moved[] {
  return [...entries].flatMap(({ slug, formerly = [] }) =>
    formerly.map((old) => ({ from: `${folder}/${old}`, to: `${folder}/${slug}` })),
  );
}

function movedTreatments(category: Entry & { classes: readonly Entry[] }): Moved[] {
  const classes = category.classes.flatMap((one) => {
    const to = `treatments/${category.slug}/${one.slug}`;
    return namesOf(category)
      .flatMap((folder) => namesOf(one).map((name) => `treatments/${folder}/${name}`))
      .filter((from) => from !== to)
      .map((from) => ({ from, to }));
  });
  return [...under('treatments', [category]), ...classes];
}
