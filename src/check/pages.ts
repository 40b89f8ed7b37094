import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { Problem } from '../errors.ts';
import { isSafeAddress } from '../markdown/safe-address.ts';
import { splitCaseFile } from '../pipeline/front-matter.ts';
import { pageFile } from '../schema/page.ts';
import type { ArchiveFile } from './archive-file.ts';
import { applySchema } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** Problems of the pages that a publisher writes: front matter that does not fit, and what is never shown as it was written. */
export function checkPages(files: readonly ArchiveFile[]): Problem[] {
  return files.flatMap(({ path, text }) => {
    if (text === undefined || !/^pages\/.+\.md$/.test(path)) return [];
    const parts = splitCaseFile(text);
    if (!parts) {
      const todo = 'Begin it with a title, between lines of ---';
      return [new Problem(`${path}:1`, 'it has no front matter', todo)];
    }
    return [
      ...applySchema(pageFile, readYaml(parts.yaml, path, 2), path).problems,
      ...unfit(remark().parse(parts.body)).map(
        ({ line, what, todo }) => new Problem(`${path}:${parts.bodyLine + line - 1}`, what, todo),
      ),
    ];
  });
}

interface Unfit {
  /** Line of the body, from 1. */
  line: number;
  what: string;
  todo: string;
}

/** What a page shows otherwise than its writer meant: HTML and pictures as words, links that could run something as none. */
function unfit(node: Nodes): Unfit[] {
  const line = node.position?.start.line ?? 1;
  const inside = 'children' in node ? node.children.flatMap(unfit) : [];
  switch (node.type) {
    case 'html':
      return [{ line, what: 'HTML stands in it', todo: 'Write it as Markdown' }];
    case 'image':
    case 'imageReference':
      return [{ line, what: 'a picture stands in it', todo: 'Tell in words what it shows' }];
    case 'link':
    case 'definition':
      return isSafeAddress(node.url) ? inside : [{ line, ...UNSAFE_LINK }, ...inside];
    default:
      return inside;
  }
}

const UNSAFE_LINK = {
  what: 'a link leads neither to the web nor into this site',
  todo: 'Begin its address with https:, mailto:, tel: or a slash',
};
