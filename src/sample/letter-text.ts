import type { Block, SampleLetter } from './letter.ts';

const WIDTH = 96;

/**
 * A letter as plain text, as it comes out of a word processor: lines of at most 96 characters (a longer word stays whole),
 * and either an empty line between paragraphs or, where `spaced`, after every line, with a line of one space between.
 */
export function letterText({ blocks, spaced }: SampleLetter): string {
  const lines = blocks.flatMap((block, index) => [
    ...blockLines(block),
    ...(endsParagraph(block, blocks[index + 1]) ? [' '] : []),
  ]);
  if (spaced) return `${lines.map((line) => `${line.trimEnd()} \n\n`).join('')}`;
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Breaks text into lines of at most `width` characters, at spaces alone. */
export function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function blockLines(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'row') return rowLines(block.cells);
  const text = block.runs.map((run) => run.text).join('');
  return block.kind === 'line' ? [text] : wrap(text);
}

// A label that is broken in its cell leaves its second half and the value on lines of their own.
function rowLines([label, value, second, secondValue]: [string, string, string, string]): string[] {
  const [first = '', ...rest] = second.split('\n');
  if (rest.length > 0) return [`${label}  ${value} ${first}`, ...rest, secondValue];
  return [`${label} ${value}${second && ` ${second}  ${secondValue}`}`];
}

function endsParagraph(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading' || next === undefined) return false;
  if (block.kind === 'paragraph') return true;
  return block.kind !== next.kind;
}
