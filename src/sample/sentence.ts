/** A sentence with its places filled: `{name}` by the word of that name. Throws on a place without a word. */
export function fill(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new RangeError(`no word for {${name}} in "${sentence}"`);
    return word;
  });
}

/** "a", "a and b", "a, b, and c"; each once. Throws on nothing. */
export function listed(items: readonly string[]): string {
  const each = [...new Set(items)];
  const last = each.pop();
  if (last === undefined) throw new RangeError('nothing to list');
  if (each.length === 0) return last;
  return each.length === 1 ? `${each[0]} and ${last}` : `${each.join(', ')}, and ${last}`;
}

/** The sentence with a capital at its start. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
