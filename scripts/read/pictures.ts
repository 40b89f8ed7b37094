import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';
import type { Line } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { rejected } from './rejected.ts';

/**
 * Why pages of a PDF with text can't be read, or `undefined`: a page is a picture of a page, with at most a line of a fax
 * machine on it. Without it the letter would be published as if it were whole.
 */
export async function picturedPages(
  bytes: Uint8Array,
  lines: readonly Line[],
  pages: number,
): Promise<Held | undefined> {
  const thin = thinPages(lines, pages);
  if (thin.length === 0) return undefined;
  // Text is read without pictures, to be quick: they are looked at by opening the file again.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    for (const number of thin) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
      if (fnArray.some((operator, index) => isPagePicture(operator, argsArray[index]))) {
        return rejected(
          `page ${number}`,
          "it is a picture, whose words can't be read",
          'Run text recognition over the file first',
        );
      }
    }
    return undefined;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const THIN = 100; // letters and figures: a page of a letter has some 2,000, its last one perhaps a line

function thinPages(lines: readonly Line[], pages: number): number[] {
  const lengths = new Map<number, number>();
  for (const { runs, page } of lines) {
    const length = runs.reduce((sum, run) => sum + run.text.replace(/\s+/g, '').length, 0);
    lengths.set(page, (lengths.get(page) ?? 0) + length);
  }
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return numbers.filter((number) => (lengths.get(number) ?? 0) < THIN);
}

// A sheet at 72 dots an inch has 480,000 points, a fax some 1,900,000, a letterhead's emblem a tenth of these.
const PAGE_POINTS = 400_000;

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
]);

function isPagePicture(operator: number, given: unknown): boolean {
  if (!PICTURES.has(operator) || !Array.isArray(given)) return false;
  const [first, width, height] = given as unknown[];
  if (typeof width === 'number' && typeof height === 'number') return width * height > PAGE_POINTS;
  const image = first as { width?: number; height?: number } | undefined;
  return (image?.width ?? 0) * (image?.height ?? 0) > PAGE_POINTS;
}
