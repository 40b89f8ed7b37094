import { SENTENCE_END } from '../../pipeline/normalize/paragraphs.ts';
import type { TextLine } from '../../pipeline/normalize/text-line.ts';
import { isStory } from './request.ts';

/** What is known when a heading's beginning is sought. */
export interface Clues {
  /** Headings are bold. */
  weighted: boolean;
  /** Paragraphs are set off by gaps. */
  gaps: boolean;
  /** The item's own guidelines and rationale, which speak of what the heading asks for. */
  own: string;
  /** The whole letter. */
  text: string;
}

/**
 * Where a heading starts among the lines that end with it; before it stands the rationale of the item before.
 *
 * @param lines Rationale and heading, without the outcome.
 * @returns The index of the heading's first line; `undefined` where it can't be told.
 */
export function headingStart(lines: readonly TextLine[], clues: Clues): number | undefined {
  const bold = clues.weighted ? boldHeadingStart(lines) : undefined;
  // Where paragraphs are set off, a heading opens one; bold words inside of a paragraph are none.
  const trusted = bold !== undefined && !(clues.gaps && lines[bold]?.before === 'none');
  return trusted ? bold : byShape(lines, clues);
}

/** Where the bold lines start that end a region; `undefined` where all or none are bold. */
export function boldHeadingStart(lines: readonly TextLine[]): number | undefined {
  let start = lines.length;
  while (start > 0 && isBold(lines[start - 1]) && !opensAfterBold(lines[start], lines[start - 1]))
    start -= 1;
  return start > 0 && start < lines.length ? start : undefined;
}

/** A symbol or a figure in another type does not make a bold line a plain one. */
function isBold(line: TextLine | undefined): boolean {
  if (line?.bold === undefined) return false;
  return line.bold >= line.text.length - 1 || line.heavy > 0.5;
}

/** Whether a line opens the heading although the paragraph before it is bold too: a rationale's own emphasis. */
function opensAfterBold(line: TextLine | undefined, before: TextLine | undefined): boolean {
  return (
    line?.before === 'gap' && /^[^a-z]/.test(line.text) && SENTENCE_END.test(before?.text ?? '')
  );
}

/** A heading has at most so many lines. */
const LONGEST = 14;

function byShape(lines: readonly TextLine[], clues: Clues): number | undefined {
  const scored: { start: number; score: number }[] = [];
  for (let start = Math.max(1, lines.length - LONGEST); start < lines.length; start += 1) {
    scored.push({ start, score: scoreOf(lines, start, clues) });
  }
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.start : undefined;
}

function scoreOf(lines: readonly TextLine[], start: number, clues: Clues): number {
  const [last, first] = [lines[start - 1], lines[start]];
  if (!last || !first) return -Infinity;
  const heading = lines.slice(start);
  return (
    scoreBreak(last, first, clues) +
    scoreRationaleEnd(lines.slice(0, start)) +
    scoreHeading(heading, clues)
  );
}

/** How much the break between two lines looks like the end of a paragraph. */
function scoreBreak(last: TextLine, first: TextLine, { gaps }: Clues): number {
  let score = SENTENCE_END.test(last.text) ? 4 : -4;
  if (gaps) score += first.before === 'gap' ? 8 : first.before === 'page' ? 0 : -8;
  else if (first.before === 'gap') score += 3;
  score += last.room > 0 ? 3 : -1;
  return score + (/^["'\u201C(]?[A-Z0-9]/.test(first.text) ? 1 : -4);
}

function scoreRationaleEnd(lines: readonly TextLine[]): number {
  const end = lines
    .slice(-3)
    .map((line) => line.text)
    .join(' ');
  const sentence = end.split(/(?<=[.!?]["'\u201D)]?)\s+(?=[A-Z])/).at(-1) ?? end;
  return VERDICT.test(sentence) ? 1.5 : 0;
}

function scoreHeading(lines: readonly TextLine[], clues: Clues): number {
  const text = lines.map((line) => line.text).join(' ');
  let score = -2.5 * lines.slice(0, -1).filter((line) => line.room > 0 && !clues.gaps).length;
  if (isStory(text) && endsStory(text)) return score + scoreStory(text);
  score -= 3 * (text.match(INNER_SENTENCE_END)?.length ?? 0);
  if (VERDICT.test(text)) score -= 6;
  if (VERB.test(text)) score -= 2;
  if (TALK.test(text)) score -= 3;
  return score - Math.max(0, text.split(' ').length - 30) * 0.1 + 2 * recurring(text, clues.own);
}

/** A story's last sentence says what is left; else it is a rationale's that a plain heading follows. */
function endsStory(text: string): boolean {
  const sentence = text.split(/(?<=[a-z)\d"]\.)\s+(?=[A-Z0-9])/).at(-1) ?? text;
  return /\b(?:original|initial)\s+request|\beligible\b|\bremain/i.test(sentence);
}

/** A story is whole when its first sentence says what the original request was. */
function scoreStory(text: string): number {
  const opening = text.split(/(?<=[a-z)\d"]\.)\s+(?=[A-Z0-9])/)[0] ?? text;
  const whole =
    /\b(?:was|were)\b.{0,600}\brequest(?:ed)?\b|^(?:the\s+)?(?:original|initial)\s+request\b/i.test(
      opening,
    );
  const talk = /^(?:therefore|thus|as such|however|based|since|given)\b/i.test(opening);
  const verdict = VERDICT.test(text) || talk ? -6 : 0;
  return (
    verdict +
    (whole ? 6 : -6) -
    (/^(?:the\s+remaining|the\s+original\s+request,)/i.test(text) ? 4 : 0)
  );
}

function recurring(heading: string, own: string): number {
  const words = heading.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [];
  const known = new Set(own.toLowerCase().match(/[a-z0-9]{3,}/g));
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

const INNER_SENTENCE_END = /[a-z)\]"]\.["')]?\s+(?=[A-Z])/g;
const VERDICT =
  /\bmedical(?:ly)?\s+necess|\b(?:not|is|are|was|were)\s+(?:medically\s+)?(?:indicated|warranted|supported|appropriate|established|certified|recommended|reasonable|justified)\b|\bnon-?certified\b/i;
const VERB = /\b(?:is|are|was|were|has|have|had|should|would|does|did|may|can|will|been)\b/i;
const TALK =
  /^(?:the(?:re|se|y|n)?|this|that|therefore|thus|as|in|it|however|based|given|since|per|he|she|for|although|additionally|furthermore|also|according|when|while|if|with)\b/i;
