import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { indexCodes } from '../../../src/gate/escapes.ts';
import { squashed } from './canary-letter.ts';

/** Files of a folder, by path from there. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Everything that a file says, in every decoding, squashed; written apart from the gate's own readings. */
export function decoded(path: string, bytes: Buffer): string[] {
  const unpacked = [
    bytes,
    ...[gunzipSync, brotliDecompressSync, inflateSync].flatMap(tried(bytes)),
  ];
  const texts = unpacked.flatMap((one) => [
    one.toString('utf8'),
    one.toString('latin1'),
    one.toString('utf16le'),
  ]);
  return [path, ...texts].flatMap(spellings).map(squashed);
}

const tried =
  (bytes: Buffer) =>
  (unpack: (bytes: Buffer) => Buffer): Buffer[] => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  };

/** A text as it stands, without tags, with its escapes read, and what base 64 in it says. */
function spellings(text: string): string[] {
  const bare = text.replace(/<[^>]*>/g, '');
  const plain = [text, bare].map((one) =>
    one
      .replace(/&#x([\da-f]+);/gi, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/\\u([\da-f]{4})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
  );
  const percents = text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  const blobs = (text.match(/[\w+/-]{16,}={0,2}/g) ?? []).map((blob) =>
    Buffer.from(blob, 'base64').toString('latin1'),
  );
  return [...plain, percents, indexCodes(text), blobs.join(' ')];
}

/** Which needles stand in which file of a folder: "path: needle". */
export function foundIn(folder: string, needles: readonly string[]): string[] {
  return filesIn(folder).flatMap((path) => {
    const texts = decoded(path, readFileSync(join(folder, path)));
    return needles
      .filter((needle) => texts.some((text) => text.includes(needle)))
      .map((needle) => `${path}: ${needle}`);
  });
}
