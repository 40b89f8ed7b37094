/** The key with the highest count; of several, the first in the order of code units. Empty for no keys. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, most], [b, many]) => many - most || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
