import type { Case } from './archive/case.ts';
import { featuresOf } from './archive/similar/features.ts';
import { type Similar, similarDecisions } from './archive/similar/similar.ts';
import { archive } from './cases.ts';

const made = new Map<number, Promise<Map<string, Similar[]>>>();

/** Earlier determinations on what a letter asks for, by kind of treatment in the letter's order. Made once a volume and build. */
export async function similarTo({ data, volume }: Case): Promise<Similar[]> {
  const known = import.meta.env.PROD ? made.get(volume) : undefined;
  const similar = known ?? ofVolume(volume);
  made.set(volume, similar);
  return (await similar).get(data.id) ?? [];
}

async function ofVolume(volume: number): Promise<Map<string, Similar[]>> {
  const { determinations } = await archive();
  const earlier = determinations.filter((decided) => decided.case.volume <= volume);
  return similarDecisions(volume, earlier.map(featuresOf));
}
