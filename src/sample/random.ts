/** A stream of chances that depends on its seeds alone, so that the same seed gives the same letters everywhere. */
export class Chance {
  #state: number;

  /** @param seeds Whole numbers; another number or another order is another stream. */
  constructor(...seeds: number[]) {
    this.#state = 0x9e3779b9;
    for (const seed of seeds) {
      this.#state = Math.imul(this.#state ^ (seed | 0), 0x85ebca6b);
      this.#state ^= Math.floor(seed / 2 ** 32);
      this.next();
    }
  }

  /** A number from 0 up to but not including 1 (mulberry32, by Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `share` of all cases (0 to 1). */
  odds(share: number): boolean {
    return this.next() < share;
  }

  /** One of the values. Throws on an empty list. */
  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }

  /** One of the values by its weight. Throws on an empty list. */
  weighted<Value>(values: readonly (readonly [Value, number])[]): Value {
    const total = values.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [value, weight] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('nothing to pick from');
  }

  /** `count` different values (or all, where there are fewer), in a random order. */
  some<Value>(values: readonly Value[], count: number): Value[] {
    const rest = [...values];
    const taken: Value[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    }
    return taken;
  }
}
