import { inflateSync } from 'node:zlib';
import { base64Blobs } from '../../../src/gate/base64.ts';
import { cborTexts } from '../../../src/gate/cbor-texts.ts';
import { unescaped } from '../../../src/gate/escapes.ts';
import { imageParts, isImage, startsWith } from '../../../src/gate/image-texts.ts';
import { readMarkup } from '../../../src/gate/markup.ts';
import { unpack } from './unpack.ts';

/** One way to read a file, or a part of it. */
export interface Reading {
  text: string;
  /** How it was come by; '' for the file's own text, whose lines count. */
  how: string;
}

/** What bytes can't be read as. The words end in a message. */
export class Unreadable extends Error {}

/**
 * Every text that a file holds, in whatever wrapping: markup, escapes, base 64, compression, images' notes.
 *
 * @throws Unreadable for kinds of file that hold text that isn't read here.
 */
export function readingsOf(name: string, bytes: Uint8Array): Reading[] {
  const readings = [...named(name), ...bytesRead(bytes, name, '', 0)];
  return readings.filter(({ text }) => text.trim() !== '');
}

/** The whole path, for a name may go over folders, and each part of it. */
const named = (name: string): Reading[] =>
  [...new Set([name, ...name.split('/')])].flatMap((part) => textRead(part, 'its name', 0));

/** Wrappings in wrappings: so many, and no more. */
const DEEPEST = 5;

function bytesRead(bytes: Uint8Array, name: string, how: string, depth: number): Reading[] {
  if (depth > DEEPEST) throw new Unreadable('it is wrapped too deep');
  if (includes(bytes.subarray(0, HEAD), '%PDF')) throw new Unreadable('it is a PDF');
  if (startsWith(bytes, INDEX)) return indexRead(bytes.subarray(INDEX.length), how, depth);
  if (isImage(bytes)) return imageParts(bytes).flatMap((part) => partRead(part, how, depth));
  const unpacked = unpackedOf(bytes, name);
  if (unpacked.length > 0) {
    return unpacked.flatMap((part) =>
      bytesRead(part.bytes, name.replace(/\.(?:gz|br|zip)$/, ''), joined(how, part.how), depth + 1),
    );
  }
  return plainRead(bytes, name, how, depth);
}

const HEAD = 1024;
const INDEX = [...new TextEncoder().encode('pagefind_dcd')];
const joined = (how: string, more: string): string => (how === '' ? more : `${how}, ${more}`);
const includes = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

function unpackedOf(bytes: Uint8Array, name: string): ReturnType<typeof unpack> {
  try {
    return unpack(bytes, name);
  } catch {
    throw new Unreadable('it is compressed, and broken or too large');
  }
}

function indexRead(bytes: Uint8Array, how: string, depth: number): Reading[] {
  const why = joined(how, 'a part of the index');
  const texts = indexTexts(bytes);
  // The machine code that reads the index has its signature, too.
  return texts ? textRead(texts.join('\n'), why, depth) : strings(bytes, why, depth);
}

function indexTexts(bytes: Uint8Array): string[] | undefined {
  if (startsWith(bytes, CODE)) return undefined;
  try {
    return cborTexts(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const CODE = [0, ...new TextEncoder().encode('asm')];

function partRead(
  part: { name: string; bytes: Uint8Array },
  how: string,
  depth: number,
): Reading[] {
  const why = joined(how, `an image's ${part.name}`);
  return [
    ...strings(part.bytes, why, depth),
    ...packedTexts(part.bytes).flatMap((text) => textRead(text, why, depth + 1)),
  ];
}

/** Compressed text in a PNG's zTXt or iTXt begins after its keyword, wherever that ends. */
function packedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, HEAD); at += 1) {
    if (bytes[at] !== 0x78) continue;
    try {
      texts.push(inflateSync(bytes.subarray(at)).toString('utf8'));
    } catch {
      // Any "x" may begin here what turns out to be plain text; strings() has read that.
    }
  }
  return texts;
}

function plainRead(bytes: Uint8Array, name: string, how: string, depth: number): Reading[] {
  const wide = wideText(bytes);
  if (wide !== undefined) return textRead(wide, joined(how, 'UTF-16'), depth);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return textRead(text, how, depth);
  } catch {
    // Not text in UTF-8: below.
  }
  if (/\.(?:wasm|ico|pagefind)$/.test(name) || how !== '')
    return strings(bytes, joined(how, 'bytes'), depth);
  throw new Unreadable('it is of a kind that the gate cannot read');
}

/** UTF-16, by its mark or by the zeros in every other place. */
function wideText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, HEAD);
  const zeros = [0, 1].map(
    (odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const most = sample.length / 2 - sample.length / 10;
  if (sample.length < 8) return undefined;
  if ((zeros[1] ?? 0) > most) return new TextDecoder('utf-16le').decode(bytes);
  return (zeros[0] ?? 0) > most ? new TextDecoder('utf-16be').decode(bytes) : undefined;
}

/** What can be read among bytes, as one byte a letter and as two. */
function strings(bytes: Uint8Array, how: string, depth: number): Reading[] {
  const buffer = Buffer.from(bytes);
  const wide = [buffer, buffer.subarray(1)].map((part) =>
    part.toString('utf16le').replace(/[^\u0020-\u024f]+/g, '\n'),
  );
  return [buffer.toString('latin1'), buffer.toString('utf8'), ...wide].flatMap((text) =>
    textRead(text, how, depth),
  );
}

function textRead(text: string, how: string, depth: number): Reading[] {
  const parts = /<[a-z!/?]/i.test(text) ? Object.entries(readMarkup(text)) : [['visible', text]];
  return parts.flatMap(([part = '', source = '']) => {
    const why = part === 'visible' ? how : joined(how, 'a tag or comment');
    const readings = [{ text: source, how: why }];
    for (const one of unescaped(source)) {
      readings.push({ text: one.text, how: joined(why, one.how) });
      // Escapes in escapes: an address in an attribute holds both.
      for (const two of unescaped(one.text))
        readings.push({ text: two.text, how: joined(why, `${one.how}, ${two.how}`) });
    }
    return [...readings, ...readings.flatMap((reading) => blobsRead(reading, depth))];
  });
}

function blobsRead({ text, how }: Reading, depth: number): Reading[] {
  return base64Blobs(text).flatMap((bytes) => {
    const why = joined(how, 'base 64');
    try {
      return bytesRead(bytes, '', why, depth + 1);
    } catch (error) {
      // What only looks like base 64 is no file that could be wanting.
      if (error instanceof Unreadable && error.message !== 'it is a PDF') return [];
      throw error;
    }
  });
}
