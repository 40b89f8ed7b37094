import type { Case } from '../archive/case.ts';

/** A part of the archive that is searched by itself: its number, and its cases in the archive's order. */
export interface Shard {
  number: number;
  cases: readonly Case[];
}

/**
 * Letters of a volume that are searched first. What a reader loads before the first result is one such shard's table and
 * its index’s heads, some 20 kB; a whole volume’s would be 180.
 */
export const NEWEST = 500;

/**
 * Cuts an archive into shards, newest first: of each volume its newest letters, which answer soon, and all others, which
 * would cost more in smaller parts. None holds letters of two volumes, and a full volume's are always the same: numbers run
 * from the oldest.
 */
export function shardsOf(cases: readonly Case[], newest: number = NEWEST): Shard[] {
  const volumes = [...new Set(cases.map(({ volume }) => volume))].sort((a, b) => a - b);
  const parts = volumes.flatMap((volume) => {
    const inVolume = cases.filter((one) => one.volume === volume);
    return [inVolume.slice(0, -newest), inVolume.slice(-newest)];
  });
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => ({ number: index + 1, cases: part }))
    .reverse();
}
