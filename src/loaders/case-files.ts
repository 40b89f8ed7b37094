import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * The glob loader over case files, with one difference: front matter is read, and the body is left alone. No Markdown engine
 * renders it, so that nothing in a letter can become markup. An entry's body is the whole file, for its hash and its prose.
 *
 * @param base folder of the volumes. Ids are `<volume>/<case>`.
 */
export function caseFiles(base: URL): Loader {
  const files = glob({
    base,
    pattern: '*/*.md',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  });
  return {
    name: 'case-files',
    load: (context) => {
      const plain: PlainContext = { ...context, entryTypes: new Map([['.md', PLAIN]]) };
      return files.load(plain);
    },
  };
}

/** The part of a case file between its `---` lines and the part after them; nothing between them where there are none. */
export function splitCaseFile(text: string): { frontMatter: string; body: string } {
  const parts = FRONT_MATTER.exec(text)?.groups;
  if (!parts) return { frontMatter: '', body: text };
  return { frontMatter: parts['yaml'] ?? '', body: parts['body'] ?? '' };
}

const FRONT_MATTER = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n(?<body>[\s\S]*))?$/;

/** How the glob loader is told to read a kind of file; without a render function it renders nothing. */
interface PlainContext extends LoaderContext {
  entryTypes: Map<string, typeof PLAIN>;
}

const PLAIN = {
  extensions: ['.md'],
  getEntryInfo: ({ contents }: { contents: string }) => {
    const { frontMatter } = splitCaseFile(contents);
    const data: Record<string, unknown> = parse(frontMatter);
    return { data, body: contents, slug: '', rawData: frontMatter };
  },
};
