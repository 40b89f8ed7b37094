import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { remark } from 'remark';

/** The prose of a case file, by section; plain text, one string a paragraph. */
export interface Body {
  summary: string[];
  /** By determination, in the order of the front matter; empty where the file has no sections of determinations. */
  rationales: string[][];
}

/** A place in a body that is neither one of its headings nor a paragraph of plain text. */
export interface Stray {
  /** Line of the body, counted from 1. */
  line: number;
  /** What stands there, without a full stop. */
  what: string;
}

export const SUMMARY_HEADING = 'Clinical summary';
export const determinationHeading = (number: number): string => `Determination ${number}`;

/**
 * A body as Markdown: headings, and paragraphs in which no character can become markup, a link or HTML, in CommonMark
 * or with GitHub's extensions. Empty paragraphs are left out; a letter without prose gives ''. Same input, same bytes.
 * `readBody` gives back the very paragraphs (but for NUL, which Markdown cannot hold).
 */
export function composeBody({ summary, rationales }: Body): string {
  const children: RootContent[] = [];
  if (hasText(summary)) children.push(heading(SUMMARY_HEADING), ...summary.flatMap(paragraph));
  if (rationales.some(hasText)) {
    rationales.forEach((rationale, index) => {
      children.push(heading(determinationHeading(index + 1)), ...rationale.flatMap(paragraph));
    });
  }
  return children.length === 0 ? '' : toMarkdown({ type: 'root', children }, SAFE);
}

/** Reads a case file's Markdown body with remark. What does not belong into a body is left out and listed. Never throws. */
export function readBody(markdown: string): Body & { strays: Stray[] } {
  const root: Root = remark().parse(markdown);
  const body: Body & { strays: Stray[] } = { summary: [], rationales: [], strays: [] };
  let section: string[] | undefined;
  for (const node of root.children) {
    const line = node.position?.start.line ?? 1;
    const text = plainText(node);
    if (node.type === 'heading') {
      section = text === undefined || node.depth !== 2 ? undefined : openSection(body, text);
      if (!section) body.strays.push({ line, what: 'a heading that no case file has here' });
    } else if (node.type !== 'paragraph') {
      body.strays.push({ line, what: `Markdown of the kind "${node.type}"` });
    } else if (text === undefined) {
      body.strays.push({ line, what: `Markdown of the kind "${oddKind(node)}" in a paragraph` });
    } else if (section) section.push(text);
    else body.strays.push({ line, what: 'a paragraph outside the sections' });
  }
  return body;
}

// CommonMark leaves line breaks inside a paragraph alone and GitHub's extensions link bare addresses: both are coded,
// so that a paragraph is one line of the file and text stays text in whatever renders it.
const SAFE: Options = {
  bullet: '-',
  unsafe: [
    { character: '\n', inConstruct: 'phrasing' },
    { character: '\r', inConstruct: 'phrasing' },
    { character: ':', after: '\\/\\/', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: '@', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
    { character: '&', inConstruct: 'phrasing' },
  ],
};

const hasText = (paragraphs: string[]): boolean => paragraphs.some((text) => text !== '');

const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const paragraph = (value: string): RootContent[] =>
  value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];

/** The section that a heading opens: the summary once and first, then the determinations in order. */
function openSection(body: Body, text: string): string[] | undefined {
  const fresh: string[] = [];
  if (text === determinationHeading(body.rationales.length + 1)) {
    body.rationales.push(fresh);
    return fresh;
  }
  const first = body.summary.length === 0 && body.rationales.length === 0;
  return text === SUMMARY_HEADING && first ? body.summary : undefined;
}

function plainText(node: RootContent): string | undefined {
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
  const texts = node.children.map((child) => (child.type === 'text' ? child.value : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

const oddKind = (node: Paragraph): PhrasingContent['type'] =>
  node.children.find((child) => child.type !== 'text')?.type ?? 'text';
