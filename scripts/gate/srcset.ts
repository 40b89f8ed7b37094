/** The addresses that an attribute holds: a `srcset` several, any other one. */
export function addressesIn(attribute: string, value: string): string[] {
  if (attribute === 'srcset') {
    return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
  }
  if (attribute === 'ping') return value.split(/\s+/).filter(Boolean);
  return [value];
}
