import PDFDocument from 'pdfkit';
import type { Block, SampleLetter, SampleRun } from '../../src/sample/letter.ts';

/** The sheet and the places on it, in points: US letter, as the program's own letters are set. */
const SHEET = { width: 612, height: 792, margin: 72 };
const LEADING = 13.8;
const BODY = 12;
const HEADER = { size: 11, leading: 13.1, columns: [72, 179.4, 329, 426.9] };

type Document = InstanceType<typeof PDFDocument>;
interface Word {
  text: string;
  bold: boolean;
}

/** The letter set as a PDF. The same letter gives the same bytes: its metadata holds no clock and no chance. */
export async function letterPdf(letter: SampleLetter): Promise<Uint8Array> {
  const day = new Date(`${letter.truth.dates.decided}T12:00:00Z`);
  const document = new PDFDocument({
    size: 'LETTER',
    margin: SHEET.margin,
    autoFirstPage: false,
    info: { Title: letter.caseNumber, Author: 'Sample', CreationDate: day, ModDate: day },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  new Setter(document).set(letter.blocks);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Sets blocks from top to bottom; a line that does not fit begins a new page. */
class Setter {
  readonly #document: Document;
  #y = SHEET.margin;

  constructor(document: Document) {
    this.#document = document;
    document.addPage();
  }

  set(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => {
      this.#block(block);
      if (blocks[index + 1]?.kind !== block.kind || block.kind === 'paragraph') this.#y += LEADING;
    });
  }

  #block(block: Block): void {
    if (block.kind === 'row') this.#row(block.cells);
    else if (block.kind === 'heading') this.#heading(block.text);
    else this.#prose(block.runs);
  }

  #prose(runs: readonly SampleRun[]): void {
    const words = runs.flatMap(({ text, bold }) =>
      text.split(/(?<= )/).map((word) => ({ text: word, bold: bold ?? false })),
    );
    for (const line of this.#lines(words)) this.#line(line);
  }

  #row(cells: readonly string[]): void {
    this.#room(HEADER.leading);
    let lines = 1;
    cells.forEach((cell, column) => {
      this.#font(column % 2 === 0, HEADER.size);
      const parts = cell.split('\n');
      lines = Math.max(lines, parts.length);
      parts.forEach((part, row) => {
        this.#put(part, HEADER.columns[column] ?? SHEET.margin, this.#y + row * HEADER.leading);
      });
    });
    this.#y += lines * HEADER.leading;
  }

  #heading(text: string): void {
    this.#room(LEADING);
    this.#font(true, BODY);
    this.#put(text, (SHEET.width - this.#document.widthOfString(text)) / 2, this.#y);
    this.#y += LEADING;
  }

  // Stretches of one weight are put as one piece, so that a reader finds whole phrases.
  #line(words: readonly Word[]): void {
    this.#room(LEADING);
    let x = SHEET.margin;
    for (const { text, bold } of joined(words)) {
      this.#font(bold, BODY);
      this.#put(text, x, this.#y);
      x += this.#document.widthOfString(text);
    }
    this.#y += LEADING;
  }

  #lines(words: readonly Word[]): Word[][] {
    const lines: Word[][] = [];
    let line: Word[] = [];
    let width = 0;
    for (const word of words) {
      this.#font(word.bold, BODY);
      const bare = this.#document.widthOfString(word.text.trimEnd());
      if (line.length > 0 && width + bare > SHEET.width - 2 * SHEET.margin) {
        lines.push(line);
        [line, width] = [[], 0];
      }
      line.push(word);
      width += this.#document.widthOfString(word.text);
    }
    return [...lines, line];
  }

  #font(bold: boolean, size: number): void {
    this.#document.font(bold ? 'Times-Bold' : 'Times-Roman').fontSize(size);
  }

  #put(text: string, x: number, y: number): void {
    if (text.trim() !== '') this.#document.text(text, x, y, { lineBreak: false });
  }

  #room(height: number): void {
    if (this.#y + height <= SHEET.height - SHEET.margin) return;
    this.#document.addPage();
    this.#y = SHEET.margin;
  }
}

function joined(words: readonly Word[]): Word[] {
  const stretches: Word[] = [];
  for (const { text, bold } of words) {
    const last = stretches.at(-1);
    if (last?.bold === bold) last.text += text;
    else stretches.push({ text, bold });
  }
  return stretches;
}
