import { type Block, withoutSeparators } from './blocks.ts';
import { type Mark, marksIn, type Recognizer, type Side } from './recognizer.ts';

/** One citation as printed. */
export interface Mention {
  text: string;
  side: Side;
}

/** The citations of a block, cut where a further guideline is named after "and", a comma, a semicolon or a full stop. */
export function mentionsIn({ text, side }: Block, recognizer: Recognizer): Mention[] {
  const cuts = [0];
  // a citation that opens with what only hints at a guideline ("Low Back Chapter, MRI; …") ends where another begins
  let previous = marksIn(text, recognizer.weak, side).find(
    ({ start, guideline }) => start === 0 && !guideline.kind,
  );
  for (const mark of marksIn(text, recognizer.strong, side)) {
    previous ??= bookBefore(mark, text, side, recognizer);
    const cut = cutBefore(mark, previous, text, cuts.at(-1) ?? 0);
    if (cut !== undefined) cuts.push(cut);
    if (cut !== undefined || previous === undefined || isNearer(mark, previous)) previous = mark;
  }
  return cuts
    .map((cut, index) => ({ text: withoutSeparators(text.slice(cut, cuts[index + 1])), side }))
    .filter((mention) => /[\p{L}\p{N}]/u.test(mention.text));
}

/** Whether a mark says better than the one before what is cited: it stands within a hint, or names the part of a book. */
function isNearer(mark: Mark, previous: Mark): boolean {
  return mark.start < previous.end || mark.guideline.partOf === previous.guideline.slug;
}

/** A source of another kind that is only hinted at ("…, 4th edition") before a semicolon and this mark. */
function bookBefore(
  mark: Mark,
  text: string,
  side: Side,
  recognizer: Recognizer,
): Mark | undefined {
  const before = text.slice(0, mark.start).lastIndexOf('; ');
  if (!mark.guideline.kind || before === -1) return undefined;
  return marksIn(text.slice(0, before), recognizer.weak, side).find(
    ({ guideline }) => guideline.kind && guideline.slug !== mark.guideline.slug,
  );
}

/** Where the citation that this mark names begins, or nothing if the mark belongs to the citation under way. */
function cutBefore(
  mark: Mark,
  previous: Mark | undefined,
  text: string,
  from: number,
): number | undefined {
  const before = text.slice(from, mark.start);
  if (isInBrackets(before)) return undefined;
  const separator = SEPARATOR.exec(before);
  const strong = separator !== null && /and|;|\.|\//i.test(separator[0]);
  if (previous === undefined) {
    const saysMore = strong && !mark.guideline.kind && /\p{L}{3}/u.test(before.replace(PREFIX, ''));
    return saysMore ? mark.start - separator[0].length : undefined;
  }
  if (belongTogether(previous, mark, text, strong)) return undefined;
  if (mark.guideline.kind) {
    return (
      from + kindStart(before, previous.end - from, separator, text.startsWith('http', mark.start))
    );
  }
  if (separator === null || (!strong && /\bSection\(s\):/i.test(before))) return undefined;
  return mark.start - separator[0].length;
}

/** Whether two marks name one source: an article and its address, a book and its chapter, a name and its short form. */
function belongTogether(previous: Mark, mark: Mark, text: string, strong: boolean): boolean {
  const [one, other] = [previous.guideline, mark.guideline];
  const between = text.slice(previous.end, mark.start);
  if (ADDRESS.test(text.slice(mark.start)) && /^[\s(:-]*$/.test(between)) return true;
  if (one.kind && other.kind) return one.slug === other.slug || !isListed(previous, mark, text);
  if (one.slug === other.slug) {
    const named = between.replace(/\([^)]{0,300}\)/g, '');
    return ADDRESS.test(text.slice(mark.start)) || !/[\p{L}\p{N};]/u.test(named);
  }
  const parts = one.partOf === other.slug || other.partOf === one.slug;
  return parts && (!strong || /^[\s.,:]*$/.test(between));
}

/** Whether a source of another kind, with a name or an address of its own, follows: "a book; an article", "an article, and a page". */
function isListed(previous: Mark, mark: Mark, text: string): boolean {
  const between = text.slice(previous.end, mark.start);
  if (ADDRESS.test(text.slice(mark.start))) return /,? and\s+$/i.test(between); // else it is the article's own
  const last = [...between.matchAll(LISTED)].at(-1);
  const named = last && between.slice(last.index + last[0].length);
  return named !== undefined && /\p{L}{2}/u.test(named + text.slice(mark.start, mark.end));
}

/**
 * Where an article's, a book's or a page's citation begins: its mark (the journal's name, the address) stands within it,
 * so it begins behind the full stop or semicolon that ends what was cited before.
 */
function kindStart(
  before: string,
  previousEnd: number,
  separator: RegExpExecArray | null,
  isAddress: boolean,
): number {
  if (isAddress) return separator?.index ?? before.length;
  const after = before.slice(Math.max(0, previousEnd));
  const end = [...after.matchAll(LISTED)].at(-1) ?? /[;.]\s/.exec(after);
  return end ? Math.max(0, previousEnd) + end.index : (separator?.index ?? before.length);
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const PREFIX = /\b(?:the|California|CA|MTUS|current|based on)\b:?/gi;
// what parts sources in a list
const LISTED = /;\s|,\s+and\s/gi;
const ADDRESS = /^(?:http|www)/i;
const SEPARATOR =
  /(?:,?\s{1,4}and\/?(?:or)?|[;,.:/&]|\s[–—-])\s{0,4}(?:(?:the|California|CA|MTUS):?\s{1,4})*$/i;
