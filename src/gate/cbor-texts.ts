/**
 * Every text in a CBOR value (RFC 8949), keys included, in order. Pagefind's index is such values.
 *
 * @throws RangeError where the bytes are no CBOR.
 */
export function cborTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    if (info > 27) return 0;
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    return Number(view.getBigUint64(at - 8));
  };
  // Heads follow one another: what an array or a map holds needs no counting to be read.
  while (at < bytes.length) {
    const head = view.getUint8(at);
    at += 1;
    const value = argument(head & 0x1f);
    const major = head >> 5;
    if (major !== BYTES && major !== TEXT) continue;
    if (at + value > bytes.length) throw new RangeError('a text goes beyond the end');
    texts.push(utf8.decode(bytes.subarray(at, at + value)));
    at += value;
  }
  return texts;
}

const BYTES = 2;
const TEXT = 3;
