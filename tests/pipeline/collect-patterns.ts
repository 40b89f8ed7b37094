import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A pattern of the engine, and the file that has it. */
export interface FoundPattern {
  where: string;
  pattern: RegExp;
}

/** Rooms whose patterns read letters or queries; `client` needs a browser. */
const ROOMS = ['pipeline', 'programs', 'gate', 'search'];

/** The files of these rooms, from the project's root. */
export const engineFiles = (): string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !path.startsWith('client'))
      .map((path) => `src/${room}/${path}`),
  );

/** Every pattern that stands in the code of these rooms, each once. */
export function collectPatterns(): FoundPattern[] {
  const bySource = new Map(
    engineFiles()
      .flatMap(literalsOf)
      .map((one) => [String(one.pattern), one]),
  );
  return [...bySource.values()];
}

function literalsOf(path: string): FoundPattern[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ where: path, pattern: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Every pattern that is put together while something runs (from word lists, from taxonomies), each once; not those of packages.
 *
 * @param run loads modules anew, or lets them read something.
 */
export async function patternsBuiltBy(run: () => Promise<void>): Promise<FoundPattern[]> {
  const Native = globalThis.RegExp;
  const built = new Map<string, FoundPattern>();
  const noted = (pattern: RegExp): RegExp => {
    const [, where] = Native('/(src/[^:?)]+)').exec(callerOf(new Error('here').stack)) ?? [];
    if (where) built.set(String(pattern), { where, pattern: new Native(pattern) });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]: [string | RegExp, string?]) =>
      noted(new target(source, flags)),
    apply: (target, _, [source, flags]: [string | RegExp, string?]) => noted(target(source, flags)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...built.values()];
}

/** The line of a stack that names who asked: behind this file's own. */
const callerOf = (stack = ''): string =>
  stack
    .split('\n')
    .slice(1)
    .find((line) => !line.includes('collect-patterns')) ?? '';

/** Whether a pattern repeats anything without an end. White space between words counts not: letters have single spaces. */
export const isOpen = ({ source }: RegExp): boolean =>
  /[*+]|\{\d+,\}/.test(
    source.replace(/\\s[*+]|\\.|\[(?:\\.|[^\]\\])*\]/gs, (part) =>
      part.startsWith('[') ? 'x' : '',
    ),
  );
