import type { RawText } from '../text.ts';
import type { Join } from './join.ts';
import type { TextLine } from './text-line.ts';

/**
 * Lines as paragraphs. A paragraph ends at a gap, or, where the document has no gaps to go by, where a sentence ends and
 * its line ends early. A sentence that goes on over a page's end or a stray empty line is not parted.
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  join: Join,
  gapsReliable: boolean,
): RawText[] {
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last === undefined || startsParagraph(last, line, gapsReliable)) paragraphs.push(line.text);
    else paragraphs.push(join(paragraphs.pop() ?? '', line.text));
  });
  return paragraphs;
}

/** Whether a new paragraph starts with `line`, after `last`. */
export function startsParagraph(last: TextLine, line: TextLine, gapsReliable: boolean): boolean {
  if (!SENTENCE_END.test(last.text) || /^[a-z,;)]/.test(line.text)) return false;
  if (line.before === 'gap') return true;
  if (line.before === 'none' && gapsReliable) return false;
  return last.room > CLEARLY_SHORT;
}

/** A full stop, question mark, exclamation mark or colon, with what may close behind it. */
export const SENTENCE_END = /[.!?:]["'\u201D\u2019)\]]*$/;

// A line may end a little early without ending its paragraph where labels or words were moved after it was set.
const CLEARLY_SHORT = 0.12;
