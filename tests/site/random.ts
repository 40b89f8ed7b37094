/** Numbers that are the same in every run. */
export function seededRandom(seed: number) {
  let state = seed * 2_654_435_761;
  /** A whole number from 0, below `limit`. */
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  return { below, pick };
}
