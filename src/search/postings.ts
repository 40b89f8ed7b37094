import { encode } from './encode.ts';
import type { Leaf } from './query.ts';

/** Where something stands: by number of the letter, its places in the letter's record, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Asks the index for one word by its code (encode.ts): all its places, none if no letter holds it. */
export type Lookup = (code: string) => Promise<Postings>;

/** Where a leaf of the query stands (a phrase: where it begins). Asks for each of its words by itself. */
export async function placesOf({ places }: Leaf, lookup: Lookup): Promise<Postings> {
  const found = await Promise.all(
    places.map(async (forms) =>
      union(await Promise.all(forms.map((form) => lookup(encode(form))))),
    ),
  );
  const [first, ...others] = found;
  if (!first) return new Map();
  return others.length === 0 ? first : consecutive(first, others);
}

function union(all: Postings[]): Postings {
  const [only, ...others] = all.filter((postings) => postings.size > 0);
  if (!only) return new Map();
  const joined = new Map(only);
  for (const [letter, places] of others.flatMap((postings) => [...postings])) {
    const known = joined.get(letter);
    joined.set(letter, known ? [...known, ...places].sort((a, b) => a - b) : places);
  }
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
