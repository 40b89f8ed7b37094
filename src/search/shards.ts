import type { Case } from '../archive/case.ts';

/** A part of the archive that is searched by itself: its number, and its cases in the archive's order. */
export interface Shard {
  number: number;
  cases: readonly Case[];
}

/**
 * Letters in one shard. What a reader loads before the first result is the newest shard's, and grows with it: of 1,000 letters
 * it is some 50 kB with a common word's places; of a whole volume (5,000) it would be 300.
 */
export const SHARD_CAP = 1000;

/**
 * Cuts an archive into shards, newest first. None holds letters of two volumes, and a full volume's are always the same:
 * numbers run from the oldest.
 */
export function shardsOf(cases: readonly Case[], cap: number = SHARD_CAP): Shard[] {
  const volumes = [...new Set(cases.map(({ volume }) => volume))].sort((a, b) => a - b);
  const parts = volumes.flatMap((volume) => {
    const inVolume = cases.filter((one) => one.volume === volume);
    const count = Math.ceil(inVolume.length / cap);
    return Array.from({ length: count }, (_, part) => inVolume.slice(part * cap, (part + 1) * cap));
  });
  return parts.map((part, index) => ({ number: index + 1, cases: part })).reverse();
}
