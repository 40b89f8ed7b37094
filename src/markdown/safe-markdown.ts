import { defineMdastPlugin } from 'satteri';
import { isSafeAddress } from './safe-address.ts';

/**
 * Makes the publisher's pages harmless whatever is pasted into them: raw HTML is shown as text, pictures give their words,
 * and links lead to web, mail, telephone or within the site alone. Case bodies never come here: no engine renders them.
 */
export const safeMarkdown = defineMdastPlugin({
  name: 'safe-markdown',
  html(node, context) {
    const text = { type: 'text' as const, value: node.value };
    const parent = context.parent(node)?.type ?? 'root';
    context.replaceNode(node, FLOW.has(parent) ? { type: 'paragraph', children: [text] } : text);
  },
  image(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  link(node, context) {
    if (!isSafeAddress(node.url)) context.setProperty(node, 'url', BLOCKED);
  },
  definition(node, context) {
    if (!isSafeAddress(node.url)) context.setProperty(node, 'url', BLOCKED);
  },
});

const BLOCKED = '#blocked';

/** Where a block stands; elsewhere HTML is part of a line. */
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
