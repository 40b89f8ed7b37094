/**
 * Whether one word becomes another by at most so many slips: a letter too many, one left out, one for another, two
 * neighbours swapped.
 */
export function withinSlips(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [one, other] = [a.slice(same), b.slice(same)];
  const left = most - 1;
  return (
    withinSlips(one.slice(1), other, left) ||
    withinSlips(one, other.slice(1), left) ||
    withinSlips(one.slice(1), other.slice(1), left) ||
    (one.length > 1 &&
      one[0] === other[1] &&
      one[1] === other[0] &&
      withinSlips(one.slice(2), other.slice(2), left))
  );
}
