/** Where something stands: by number of the letter, its places in the letter's record, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Asks a volume's index for one word: all its places, none if no letter holds it. */
export type Lookup = (word: string) => Promise<Postings>;

/** Where a row of words stands (where it begins); at each place of the row, any of the forms. Nothing where there is none. */
export async function placesOf(
  row: readonly (readonly string[])[],
  lookup: Lookup,
): Promise<Postings> {
  const found = await Promise.all(
    row.map(async (forms) => union(await Promise.all(forms.map((form) => lookup(form))))),
  );
  const [first, ...others] = found;
  if (!first) return new Map();
  return others.length === 0 ? first : consecutive(first, others);
}

function union(all: Postings[]): Postings {
  const [only, ...others] = all.filter((postings) => postings.size > 0);
  if (!only) return new Map();
  if (others.length === 0) return only;
  const joined = new Map<number, readonly number[]>(only);
  const several = new Set<number>();
  for (const postings of others)
    for (const [letter, places] of postings) {
      const known = joined.get(letter);
      joined.set(letter, known ? [...known, ...places] : places);
      if (known) several.add(letter);
    }
  for (const letter of several)
    joined.set(
      letter,
      [...(joined.get(letter) ?? [])].sort((a, b) => a - b),
    );
  return joined;
}

function consecutive(first: Postings, others: Postings[]): Postings {
  const joined = new Map<number, number[]>();
  for (const [letter, places] of first) {
    const following = others.map((postings) => new Set(postings.get(letter)));
    const begins = places.filter((place) =>
      following.every((set, index) => set.has(place + index + 1)),
    );
    if (begins.length > 0) joined.set(letter, begins);
  }
  return joined;
}
