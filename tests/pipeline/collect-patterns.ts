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

/** Every pattern that stands in the code of these rooms, each once. */
export function collectPatterns(): FoundPattern[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('client'))
      .map((path) => `src/${room}/${path.replaceAll('\\', '/')}`),
  );
  const bySource = new Map(files.flatMap(literalsOf).map((one) => [String(one.pattern), one]));
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
