/** Small readers of what the writers write, made from the formats' descriptions and not from the writers. */

/** Fields of a RIS record, in order. @throws for a line that is none. */
export function readRis(text: string): [string, string][] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const parts = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line);
      if (!parts) throw new Error(`No field: ${JSON.stringify(line)}`);
      return [parts[1] ?? '', parts[2] ?? ''];
    });
}

/** One BibTeX entry; values without their outer braces. @throws where braces don't match. */
export function readBibtex(text: string): {
  kind: string;
  key: string;
  fields: Record<string, string>;
} {
  const head = /^@(\w+)\{([^\s,{}]+),\s*/.exec(text);
  if (!head) throw new Error('No entry.');
  const fields: Record<string, string> = {};
  let rest = text.slice(head[0].length);
  while (!rest.startsWith('}')) {
    const name = /^(\w+)\s*=\s*\{/.exec(rest);
    if (!name) throw new Error(`No field: ${rest.slice(0, 40)}`);
    const end = closing(rest, name[0].length);
    fields[name[1] ?? ''] = rest.slice(name[0].length, end);
    rest = rest.slice(end + 1).replace(/^\s*,?\s*/, '');
  }
  if (rest.trim() !== '}') throw new Error('Something stands after the entry.');
  return { kind: head[1] ?? '', key: head[2] ?? '', fields };
}

/** Where the brace that was open before `from` closes; an escaped one counts for BibTeX as any other. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\' && /[{}]/.test(text[at + 1] ?? '')) at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A brace is not closed.');
}

/** What TeX prints of a value. @throws for a special character that stands bare. */
export function printedByTex(value: string): string {
  return value.replace(
    /\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[{}$&#_%]|[{}$&#_%~^\\]/g,
    (found) => {
      const named: Record<string, string> = {
        '\\textbackslash{}': '\\',
        '\\textasciitilde{}': '~',
        '\\textasciicircum{}': '^',
      };
      if (found.length === 1) throw new Error(`${found} stands bare.`);
      return named[found] ?? found.slice(1);
    },
  );
}
