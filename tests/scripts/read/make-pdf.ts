import PdfDocument from 'pdfkit';

/** A PDF of pages with lines, the first of each in bold; a line may have a second column. */
export async function makePdf(
  pages: readonly (readonly (string | [string, string])[])[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PdfDocument({ size: 'LETTER', autoFirstPage: false, ...options });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  for (const lines of pages) {
    pdf.addPage();
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
