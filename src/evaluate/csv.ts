/**
 * The records of a CSV text with a header line, each by column name. Fields may be quoted, with doubled quotes inside; an
 * absent field is empty. Rule: RFC 4180.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = fieldsOf(text.replace(/^\uFEFF/, ''));
  return lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])));
}

function fieldsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, bare = '', end = ''] of text.matchAll(FIELD)) {
    line.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g;
