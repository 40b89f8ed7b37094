import type { Hub } from './archive/hub.ts';
import { type Moved, movedPaths } from './archive/moved.ts';
import { archive } from './cases.ts';
import { hubs } from './hubs.ts';
import { hubKinds } from './urls.ts';

/** Addresses that this archive's hubs once had, each with its hub. A class without determinations has no page to lead to. */
export async function movedHubs(): Promise<(Moved & { hub: Hub })[]> {
  const { categories, bodyParts, guidelines, reasons } = (await archive()).taxonomy;
  const all = (await Promise.all(hubKinds.map(hubs))).flat();
  const present = new Map(all.map((hub) => [`${hub.kind}/${hub.slug}`, hub]));
  return movedPaths({
    categories: categories.values(),
    bodyParts: bodyParts.values(),
    guidelines: guidelines.values(),
    reasons: reasons.values(),
  }).flatMap((moved) => {
    const hub = present.get(moved.to);
    return hub && !present.has(moved.from) ? [{ ...moved, hub }] : [];
  });
}
