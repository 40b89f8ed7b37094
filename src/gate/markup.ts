/** What a page or a drawing says, by where it stands. */
export interface Markup {
  /** What a reader sees, with the page's line breaks; tags that part words are a gap. */
  visible: string;
  /** What stands in tags and comments: attributes, metadata, notes. */
  inside: string;
}

/** Takes HTML or XML apart. One pass; a text that is no markup is all visible. */
export function readMarkup(source: string): Markup {
  const visible: string[] = [];
  const inside: string[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    visible.push(source.slice(at, open));
    const close = endOf(source, open);
    const tag = source.slice(open, close);
    inside.push(tag);
    visible.push(INLINE.test(tag) ? lineBreaks(tag) : `${GAP}${lineBreaks(tag)}`);
    at = close;
  }
  visible.push(source.slice(at));
  return { visible: visible.join(''), inside: inside.join('\n') };
}

/** Parts words as a line does, without being one: lines are counted. */
const GAP = '\u2028';

const INLINE =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|tspan|u|var|wbr)\b)/i;

const lineBreaks = (tag: string): string => tag.replace(/[^\n]+/g, '');

/** Where a tag or a comment that opens at `open` is over; a quoted `>` ends no tag. */
function endOf(source: string, open: number): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  if (source.startsWith('<![CDATA[', open)) return open + 9;
  if (!/[a-z/!?]/i.test(source.charAt(open + 1))) return open + 1;
  let quote = '';
  for (let at = open + 1; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return source.length;
}

function after(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found + end.length;
}
