import { defineMdastPlugin } from 'satteri';

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

/** Whether a link may lead there: web, mail, telephone, or an address without a scheme. */
export function isSafeAddress(url: string): boolean {
  // browsers skip control characters and spaces when they read a scheme
  return SAFE.test(url.replace(/[\p{Cc} ]+/gu, ''));
}

const SAFE = /^(?:https?:|mailto:|tel:|[^:]*$|[^:/?#]*[/?#])/i;
const BLOCKED = '#blocked';

/** Where a block stands; elsewhere HTML is part of a line. */
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
