import type { Line, RawDocument } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { rejected } from './rejected.ts';

/**
 * The lines of a text file: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. A form feed starts a page.
 *
 * @returns The document, or `rejected` for what is binary or holds no text. Never throws.
 */
export function readText(bytes: Uint8Array): RawDocument | Held {
  const text = decode(bytes);
  if (text.includes('\0')) {
    return rejected(
      'file',
      'it holds zero bytes, so it is no plain text',
      'Save it as text in UTF-8, or as a PDF',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return rejected('file', 'it holds no text', 'Fetch it anew');
  }
  return { lines: linesOfText(text), medium: 'text' };
}

/** A text's lines with their pages; form feeds part pages and are not kept. */
export function linesOfText(text: string): Line[] {
  return text.split('\f').flatMap((part, index) => {
    const lines = part.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    return lines.map((line) => ({ runs: line === '' ? [] : [{ text: line }], page: index + 1 }));
  });
}

/** A file's text: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** English in UTF-16 has a zero in nearly every second byte, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.4;
  if (odd > most && even < odd / 20) return 'utf-16le';
  return even > most && odd < even / 20 ? 'utf-16be' : undefined;
}
