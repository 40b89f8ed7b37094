import { deflateRawSync } from 'node:zlib';

/** A PNG of one grey dot. */
export const png = (): Uint8Array =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );

/** The smallest bytes of a JPEG with one segment of words. */
export function jpegWith(marker: number, words: string): Uint8Array {
  const data = Buffer.from(words);
  const head = Buffer.from([0xff, 0xd8, 0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 4);
  return Buffer.concat([head, data, Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])]);
}

/** A zip file of one file. */
export function zipOf(name: string, words: string): Uint8Array {
  const packed = deflateRawSync(words);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  return Buffer.concat([
    local,
    Buffer.from(name),
    packed,
    entry,
    Buffer.from(name),
    Buffer.alloc(22),
  ]);
}
