import { getDocumentProxy } from 'unpdf';
import type { Line, RawDocument } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { illegible } from './legible.ts';
import { MOST_CHARACTERS, TOO_LONG } from './length.ts';
import { linesOf, type Piece } from './page-lines.ts';
import { picturedPages } from './pictures.ts';
import { rejected } from './rejected.ts';

/** Letters have two to six pages; what has more than this is something else. */
export const MOST_PAGES = 200;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * The lines of a PDF with their pages, places and weights.
 *
 * @returns The document, or `rejected` for what is damaged, locked, longer than `MOST_PAGES`,
 * without text on a page, or set in fonts that don't say what they draw. Never throws.
 */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument | Held> {
  const opened = await open(bytes);
  if ('held' in opened) return opened;
  try {
    const lines = await linesOfPages(opened.pdf);
    if ('held' in lines) return lines;
    const unread = illegible(lines) ?? (await picturedPages(bytes, lines, opened.pdf.numPages));
    return unread ?? { lines, medium: 'pdf' };
  } catch {
    return damaged();
  } finally {
    await opened.pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<{ pdf: Pdf } | Held> {
  try {
    // pdf.js takes its input over, so it gets a copy; verbosity 0 keeps its warnings, which may quote the file, out of logs.
    // Pictures are not unpacked: emblems take as long as a page's text.
    const settings = { verbosity: 0, stopAtErrors: false, maxImageSize: 1 };
    return { pdf: await getDocumentProxy(Uint8Array.from(bytes), settings) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return rejected(
        'file',
        'the PDF is locked with a password',
        'Save a copy without a password',
      );
    }
    if (isEncrypted(bytes)) {
      const what = "the PDF is encrypted in a way that can't be opened";
      return rejected('file', what, 'Print it to a new PDF');
    }
    return damaged();
  }
}

/** Whether a trailer names an encryption; it stands in the file as plain text. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  /\/Encrypt\s+\d+\s+\d+\s+R/.test(new TextDecoder('latin1').decode(bytes));

async function linesOfPages(pdf: Pdf): Promise<Line[] | Held> {
  if (pdf.numPages > MOST_PAGES) {
    const what = `the PDF has ${pdf.numPages} pages, and a letter has at most ${MOST_PAGES}`;
    return rejected('file', what, 'Split it into one file per letter');
  }
  const lines: Line[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = await itemsOf(page);
    if (!items) return TOO_LONG;
    for (const line of linesOf(await piecesOf(page, items), number)) lines.push(line);
    page.cleanup();
  }
  if (!lines.some((line) => line.runs.some((run) => /[\p{L}\p{N}]/u.test(run.text)))) {
    return rejected(
      'file',
      'the PDF holds no text, only pictures or nothing',
      'Run text recognition over it first',
    );
  }
  return lines;
}

type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** What a page draws as text, or `undefined` where it is more than a letter has: a small file can unpack to gigabytes of it. */
async function itemsOf(page: Page): Promise<Item[] | undefined> {
  const items: Item[] = [];
  let length = 0;
  const reader = (page.streamTextContent() as ReadableStream<{ items: Item[] }>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      items.push(item);
      length += 'str' in item ? item.str.length + 1 : 1;
    }
    if (length <= MOST_CHARACTERS) continue;
    await reader.cancel(new Error('too long'));
    return undefined;
  }
  return items;
}

async function piecesOf(page: Page, items: readonly Item[]): Promise<Piece[]> {
  // Fonts are known to `commonObjs` only once the operators of a page that has them have been read, which costs as much as
  // reading its text: pages whose fonts are known from earlier ones go without.
  const known = items.every((item) => !('str' in item) || page.commonObjs.has(item.fontName));
  if (!known) await page.getOperatorList();
  const weights = new Map<string, boolean>();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    if (Math.abs(b) > Math.abs(a)) return []; // set upright in a margin: a stamp, not the letter's text
    const bold = weights.get(item.fontName) ?? isBold(page, item.fontName);
    weights.set(item.fontName, bold);
    return [
      { text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b), bold },
    ];
  });
}

function isBold(page: Page, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font: unknown = page.commonObjs.get(fontName);
  if (typeof font !== 'object' || font === null) return false;
  if ('bold' in font && font.bold === true) return true;
  return 'name' in font && typeof font.name === 'string' && /bold|black|heavy/i.test(font.name);
}

function damaged(): Held {
  return rejected('file', 'the PDF is damaged or cut off', 'Fetch it anew');
}
