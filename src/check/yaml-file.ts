import { LineCounter, parseDocument } from 'yaml';
import { Problem } from '../errors.ts';

/** A YAML text as a value, with what is wrong with it as YAML. */
export interface YamlFile {
  /** `undefined` where there are problems. */
  value: unknown;
  problems: Problem[];
  /** Line of the file, from 1, where a path's value stands; of the nearest that there is for a missing one. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML of one document. Twice the same key, tags, and more aliases than are allowed are problems: nothing is built
 * from a text but maps, lists and scalars, and a small file stays small. Never throws.
 *
 * @param path of the file, for messages. @param firstLine the line of the file on which the text begins.
 * @param mostAliases how many values may be repeated by `*name`, those inside repeated ones counted.
 */
export function readYaml(text: string, path: string, firstLine = 1, mostAliases = 0): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const lineOf = (wanted: readonly PropertyKey[]): number => {
    for (let length = wanted.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(wanted.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== undefined) return lineAt(start);
    }
    return firstLine;
  };
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, message }) =>
      new Problem(`${path}:${lineAt(pos[0])}`, lowerFirst(message), 'Write it as plain YAML'),
  );
  if (problems.length > 0) return { value: undefined, problems, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) as unknown, problems, lineOf };
  } catch {
    const problem = new Problem(
      path,
      mostAliases === 0 ? 'it uses an alias (*)' : 'its aliases (*) repeat too much',
      'Write the value out where it is used',
    );
    return { value: undefined, problems: [problem], lineOf };
  }
}

function rangeStart(node: unknown): number | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node && node.range;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

const lowerFirst = (message: string): string =>
  message.slice(0, 1).toLowerCase() + message.slice(1).replace(/\.$/, '');
