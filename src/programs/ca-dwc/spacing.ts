import type { TextLine } from '../../pipeline/normalize/text-line.ts';

const LABEL_LINE = /^(?:claims administrator guideline|maximus guideline|decision rationale)\b/i;

/** Whether a letter's paragraphs are set off by gaps: its labels are, with at most one in eight not. */
export function hasGaps(lines: readonly TextLine[]): boolean {
  const labels = lines.filter((line) => LABEL_LINE.test(line.text) && line.before !== 'page');
  const apart = labels.filter((line) => line.before === 'gap').length;
  return labels.length > 0 && apart >= labels.length * 0.87;
}

/** Whether headings can be told by weight: labels are bold, and what follows them on their line is not. */
export function hasWeights(lines: readonly TextLine[]): boolean {
  const labels = lines.filter((line) => LABEL_LINE.test(line.text));
  const bold = labels.filter(
    ({ bold: length, text }) =>
      length !== undefined && length >= 8 && length <= text.indexOf(':') + 3,
  );
  return labels.length > 0 && bold.length >= labels.length * 0.87;
}
