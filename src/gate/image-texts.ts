/** A stretch of an image's file that is not its picture. */
export interface ImagePart {
  /** What holds it: `tEXt`, `APP1`. */
  name: string;
  bytes: Uint8Array;
}

/** Parts of a PNG (all chunks but the picture's own, and what follows the end), or of a JPEG (its segments of notes). */
export function imageParts(bytes: Uint8Array): ImagePart[] {
  if (startsWith(bytes, PNG)) return pngParts(bytes);
  return startsWith(bytes, JPEG) ? jpegParts(bytes) : [];
}

export const isImage = (bytes: Uint8Array): boolean =>
  startsWith(bytes, PNG) || startsWith(bytes, JPEG);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const PICTURE = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'bKGD',
];

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

function pngParts(bytes: Uint8Array): ImagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ImagePart[] = [];
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (!PICTURE.includes(name))
      parts.push({ name, bytes: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return [...parts, { name: 'after the end', bytes: bytes.subarray(Math.min(at, bytes.length)) }];
}

function jpegParts(bytes: Uint8Array): ImagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ImagePart[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    if (marker === SCAN) break;
    const length = view.getUint16(at + 2);
    if (marker === COMMENT || (marker >= 0xe0 && marker <= 0xef))
      parts.push({
        name: marker === COMMENT ? 'COM' : `APP${marker - 0xe0}`,
        bytes: bytes.subarray(at + 4, at + 2 + length),
      });
    at += 2 + length;
  }
  const end = lastIndexOf(bytes, [0xff, 0xd9]);
  return [
    ...parts,
    { name: 'after the end', bytes: end < 0 ? new Uint8Array() : bytes.subarray(end + 2) },
  ];
}

const SCAN = 0xda;
const COMMENT = 0xfe;

function lastIndexOf(bytes: Uint8Array, pair: [number, number]): number {
  for (let at = bytes.length - 2; at >= 0; at -= 1) {
    if (bytes[at] === pair[0] && bytes[at + 1] === pair[1]) return at;
  }
  return -1;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
