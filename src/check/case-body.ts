import type { Body, Stray } from '../pipeline/body.ts';
import { masks } from '../masks.ts';
import type { CaseData } from '../schema.ts';

export type ReadBody = Body & { strays: Stray[] };

/**
 * Reports what a body may not hold: Markdown that is no heading and no paragraph, sections that are not those of the
 * determinations, characters that show nothing or turn words around, words in brackets that look like a mask and are none.
 */
export function checkBody(
  markdown: string,
  { rationales, strays }: ReadBody,
  data: CaseData | undefined,
  report: (line: number, what: string, todo: string) => void,
): void {
  for (const { line, what } of strays) {
    report(line, `${what} stands in the body`, 'Leave headings and paragraphs of plain text alone');
  }
  const wanted = data?.determinations.length ?? 0;
  if (data && rationales.length > 0 && rationales.length !== wanted) {
    report(
      1,
      `it has sections for ${rationales.length} of ${wanted} determinations`,
      'Give each determination its section, "## Determination 1" and on',
    );
  }
  for (const [index, line] of markdown.split('\n').entries()) {
    if (UNSEEN.test(line)) {
      report(
        index + 1,
        'a character that nobody sees stands in it',
        'Delete it, and write the words anew',
      );
    }
    for (const { word, near } of falseMasks(line)) {
      report(index + 1, `"[${word}]" is no mask`, `Use "[${near}]"`);
    }
  }
}

// Import takes them out: control characters, and those that change the direction of what follows.
const UNSEEN = /(?![\t\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Words in brackets that are a mask but for capitals or two letters that changed places. What is less like one is left alone:
 * letters have brackets of their own ("[sic]", "[employee]", "[same]"), and must pass as they are.
 */
export function falseMasks(text: string): { word: string; near: string }[] {
  return [...text.matchAll(/\[(?<word>\p{L}+)\\?\]/gu)].flatMap(({ groups }) => {
    const word = groups?.['word'] ?? '';
    const near = masks.find((mask) => isSlip(word.toLowerCase(), mask));
    return near === undefined || word === near ? [] : [{ word, near }];
  });
}

function isSlip(word: string, mask: string): boolean {
  if (word === mask) return true;
  return [...mask].some((letter, at) => {
    const next = mask[at + 1];
    return next !== undefined && word === mask.slice(0, at) + next + letter + mask.slice(at + 2);
  });
}
