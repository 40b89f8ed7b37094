import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { startsWith } from '../../../src/gate/image-texts.ts';

/** Bytes that stood packed in others. */
export interface Unpacked {
  /** How they were packed, or the name they had there. */
  how: string;
  bytes: Uint8Array;
}

/** What is packed in bytes: gzip, zlib, zip; brotli where the name says so. `[]` for what is not packed. */
export function unpack(bytes: Uint8Array, name: string): Unpacked[] {
  if (startsWith(bytes, GZIP)) return [{ how: 'gzip', bytes: gunzipSync(bytes, LIMIT) }];
  if (startsWith(bytes, ZIP)) return unzip(bytes);
  if (name.endsWith('.br')) return [{ how: 'brotli', bytes: brotliDecompressSync(bytes, LIMIT) }];
  const inflated = isZlib(bytes) ? tryInflate(bytes) : undefined;
  return inflated ? [{ how: 'deflate', bytes: inflated }] : [];
}

/** More than this is no file of a site: unpacking stops. */
const LIMIT = { maxOutputLength: 256 * 1024 * 1024 };
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

// Method 8, a window of 32 KB, and a checksum over the two bytes.
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0x78 && (first * 256 + second) % 31 === 0;

function tryInflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, LIMIT);
  } catch {
    return undefined;
  }
}

/** The entries of a zip file, by its list at the end; names, notes and extra fields are read as well. */
function unzip(bytes: Uint8Array): Unpacked[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Unpacked[] = [];
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [named = 0, extra = 0, noted = 0] = lengths;
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + size);
    entries.push({
      how: 'a list of files',
      bytes: bytes.subarray(at + 46, at + 46 + named + extra + noted),
    });
    entries.push({ how: 'zip', bytes: method === 0 ? packed : inflateRawSync(packed, LIMIT) });
    at += 45 + named + extra + noted;
  }
  return entries;
}

const ENTRY = 0x02014b50;
