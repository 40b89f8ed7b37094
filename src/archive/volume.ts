/** Most cases that a volume holds: what one build takes at ease in memory, and few enough files for any file system. */
export const VOLUME_CAP = 5000;

/** A case as far as its place on the shelf goes. */
export interface Shelved {
  id: string;
  /** Day or year of the decision. */
  decided: string;
}

/**
 * Volumes for new cases: in the order of their decision, then of their id, into the last volume until it is full, then into
 * the next. Where cases come from makes no difference.
 *
 * @param sizes how many cases each volume holds already, by its number.
 * @returns the volume of each new case, by id.
 */
export function assignVolumes(
  cases: readonly Shelved[],
  sizes: ReadonlyMap<number, number>,
  cap: number = VOLUME_CAP,
): Map<string, number> {
  let volume = Math.max(1, ...sizes.keys());
  let size = sizes.get(volume) ?? 0;
  const assigned = new Map<string, number>();
  for (const { id } of [...cases].sort(byDecision)) {
    if (size >= cap) [volume, size] = [volume + 1, 0];
    assigned.set(id, volume);
    size += 1;
  }
  return assigned;
}

/** The order of the shelf: by decision, then by id, whatever the locale. */
export function byDecision(a: Shelved, b: Shelved): number {
  return compare(a.decided, b.decided) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
