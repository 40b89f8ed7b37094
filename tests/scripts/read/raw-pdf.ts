import { deflateSync } from 'node:zlib';

/** A font that every reader knows. */
export const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/**
 * A PDF of one page by its parts, for what no writer of PDFs makes.
 *
 * @param drawing what the page draws, with `font` as `/F1`; it is packed. @param trailer more of the trailer.
 */
export function rawPdf(drawing: string | Buffer, font: string, trailer = ''): Uint8Array {
  const packed = (typeof drawing === 'string' ? deflateSync(drawing) : drawing).toString('latin1');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    font,
    '<</Filter/Unheard>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 7\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size 7/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(file + table + end, 'latin1'));
}
