import { deflateSync } from 'node:zlib';
import PdfDocument from 'pdfkit';

/** A page that is a grey picture of so many dots, with one line over it. */
interface PicturePage {
  picture: { width: number; height: number };
  line: string;
}

type TextPage = readonly (string | [string, string])[];

/** A PDF of pages with lines, the first of each in bold; a line may have a second column. */
export async function makePdf(
  pages: readonly (TextPage | PicturePage)[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PdfDocument({ size: 'LETTER', autoFirstPage: false, ...options });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  for (const page of pages) {
    pdf.addPage();
    const lines = 'picture' in page ? [page.line] : page;
    if ('picture' in page) pdf.image(greyPicture(page.picture), 0, 0, { width: 600 });
    lines.forEach((line, index) => {
      const [first, second] = typeof line === 'string' ? [line] : line;
      pdf.font(index === 0 ? 'Times-Bold' : 'Times-Roman').fontSize(12);
      pdf.text(first, 72, 72 + index * 14, { lineBreak: false });
      // Values stand a hair higher than their labels, as in the letters.
      if (second !== undefined) pdf.text(second, 330, 71.9 + index * 14, { lineBreak: false });
    });
  }
  pdf.end();
  await done;
  return Uint8Array.from(Buffer.concat(chunks));
}

/** A PNG of one grey, in one channel of eight bits. */
function greyPicture({ width, height }: PicturePage['picture']): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const dots = deflateSync(Buffer.alloc((width + 1) * height));
  const parts = [pngPart('IHDR', header), pngPart('IDAT', dots), pngPart('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

// The writer of PDFs doesn't check the sums.
function pngPart(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}
