import type { Line } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { rejected } from './rejected.ts';

/**
 * Why a PDF's text is no text, or `undefined`. Where a font doesn't say which characters its shapes stand for, readers give
 * others, or codes for private use: "7KH" for "The".
 */
export function illegible(lines: readonly Line[]): Held | undefined {
  const text = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  const strange = text.match(STRANGE)?.length ?? 0;
  if (strange > text.replace(/\s+/g, '').length * MOST_STRANGE) return UNKNOWN_SHAPES;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const usual = text.match(USUAL)?.length ?? 0;
  return words >= ENOUGH_WORDS && usual < words * FEWEST_USUAL ? UNKNOWN_SHAPES : undefined;
}

// Bullets of symbol fonts have codes for private use, too: one a line is usual.
const STRANGE = /[\p{Co}\uFFFD]|(?![\s\u00AD\u200B-\u200F\uFEFF\uFFFE])[\p{Cc}\p{Cn}]/gu;
const MOST_STRANGE = 0.05;

// One word in four or five of English prose is one of these; in headers and tables fewer are.
const USUAL = /\b(?:an?|and|are|as|by|for|in|is|not|of|on|or|that|the|to|was|with)\b/gi;
const FEWEST_USUAL = 0.02;
const ENOUGH_WORDS = 60;

const UNKNOWN_SHAPES = rejected(
  'file',
  "the PDF's fonts don't say which characters they draw, so its words can't be read, or they are not English",
  'Print it to a new PDF with its fonts, or run text recognition over it',
);
