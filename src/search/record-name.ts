/**
 * Names of records, each as short as still tells it from the others: what stands before the last `_` is the same in all and
 * goes, and so does every end that isn't needed. In the order given.
 */
export function distinct(names: readonly string[]): string[] {
  const ends = names.map(endOf);
  const sorted = [...ends].sort();
  const shortest = new Map(
    sorted.map((name, index) => {
      const shared = Math.max(
        common(name, sorted[index - 1] ?? ''),
        common(name, sorted[index + 1] ?? ''),
      );
      return [name, name.slice(0, shared + 1)];
    }),
  );
  return ends.map((name) => shortest.get(name) ?? name);
}

/** Finds a record by its whole name among those that `distinct` shortened: its number, -1 for none. */
export function recordFinder(records: readonly string[]): (name: string) => number {
  const numbers = new Map(records.map((record, number) => [record, number]));
  return (name) => {
    const end = endOf(name);
    for (let length = 1; length <= end.length; length += 1) {
      const number = numbers.get(end.slice(0, length));
      if (number !== undefined) return number;
    }
    return -1;
  };
}

const endOf = (name: string): string => name.slice(name.lastIndexOf('_') + 1);

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
