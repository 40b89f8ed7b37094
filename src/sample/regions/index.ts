import type { Region } from '../region.ts';
import { headAndTrunk } from './head-and-trunk.ts';
import { lowerLimb } from './lower-limb.ts';
import { spine } from './spine.ts';
import { upperLimb } from './upper-limb.ts';

/** All parts of the body that the sample's people have hurt. */
export const regions: readonly Region[] = [...spine, ...upperLimb, ...lowerLimb, ...headAndTrunk];

/** The region of that part. Throws on a part that none has. */
export function regionOf(part: string): Region {
  const region = regions.find((candidate) => candidate.part === part);
  if (region === undefined) throw new RangeError(`no region for ${part}`);
  return region;
}
