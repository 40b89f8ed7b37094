import ts from 'typescript';
import { Problem } from '../../src/errors.ts';

/**
 * Finds words of the interface spelled in a page, a component or a script of the search page: text between tags, attributes
 * that a reader meets, and strings that read as words. They come from `src/messages/en.ts` alone, or another language would
 * have to be sought everywhere.
 *
 * @param file path as messages name it. @param source text of an `.astro` or `.ts` file.
 */
export function spelledWords(file: string, source: string): Problem[] {
  const code = file.endsWith('.astro') ? asScript(source) : source;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const problems: Problem[] = [];
  const look = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      problems.push(
        new Problem(
          `${file}:${line + 1}`,
          `"${words}" spells words`,
          'Take them from src/messages/en.ts',
        ),
      );
    }
    if (!isSilent(node)) ts.forEachChild(node, look);
  };
  look(tree);
  return problems;
}

/** An Astro file as TypeScript with JSX, line by line: its front part, then its markup as one value. */
function asScript(source: string): string {
  const [front = '', ...rest] = source.replace(/^---\n/, '\n').split(/^---$/m);
  const markup = rest
    .join('---')
    .replace(/<!doctype html>/i, '')
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<=<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\1>)/g, blank);
  return `${front};(<>${markup}</>)`;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : undefined;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return undefined;
  const shown = ts.isJsxAttribute(node.parent) && SHOWN.has(node.parent.name.getText());
  return shown || (WORDS.test(node.text) && !KEYS.test(node.text)) ? node.text : undefined;
}

/** Attributes whose value a reader sees or hears. */
const SHOWN = new Set(['alt', 'aria-label', 'heading', 'label', 'placeholder', 'title']);

/** A sentence's or a label's first word, or two words. */
const WORDS = /^\p{Lu}\p{Ll}+(?![\w-])|\p{L} \p{L}/u;

/** Keys as browsers call them. */
const KEYS = /^(?:Alt\+)?(?:Arrow\p{Lu}\p{Ll}+|End|Enter|Escape|Home|Tab)$/u;

/** Where a string is no word of the interface: modules, types, errors, classes, drawings, what is told to machines. */
function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return true;
  // An attribute of markup, or of an element that a script makes.
  const named = ts.isJsxAttribute(node) || ts.isPropertyAssignment(node);
  return named && SILENT.test(node.name.getText().replaceAll(/['"]/g, ''));
}

const SILENT =
  /^(?:class|class:list|content|d|rel|viewBox|points|transform|http-equiv|aria-(?:describedby|keyshortcuts|labelledby))$/;
