/** An element as a message names it: of one that HTML does not have the name may be any words. */
export const named = (tag: string): string => (KNOWN.has(tag) ? `<${tag}>` : 'an element');

const KNOWN = new Set(
  'a area audio base blockquote body button embed form frame head iframe img image input ins link meta object q script source style svg title track use video'.split(
    ' ',
  ),
);
