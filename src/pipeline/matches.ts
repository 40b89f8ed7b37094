/**
 * Every match of a pattern with the flag `g`, in order: what `text.matchAll(pattern)` gives, without the copy of the pattern
 * that it makes of it each time. In texts as short as a letter's the copy costs more than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += characterAt(text, pattern);
  }
  return matches;
}

/** The first match, wherever an earlier search with the pattern stopped. */
export function firstMatchOf(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0; // whoever searches with it next starts at the start, too
  return match;
}

/** Code units of the character at which the pattern stands, as far as it takes surrogates together. */
function characterAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
