/** Stretches of a text that are text, or a file, written in base 64 (either alphabet), as bytes. */
export function base64Blobs(text: string): Uint8Array[] {
  return [...text.matchAll(BLOB)].flatMap(({ 0: blob }) => {
    // A slash may be a sign of it, or part it from the rest of a path.
    const parts = isCoded(blob) ? [blob] : blob.split('/').filter(isCoded);
    return parts.map((part) => decode(part.replace(/\s+/g, '')));
  });
}

const isCoded = (blob: string): boolean =>
  blob.length >= LEAST && (FILE.test(blob) || isText(decode(blob.slice(0, SAMPLE))));

// Eleven signs are eight bytes: a short day. Lines of a longer blob belong together.
const BLOB = /(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{11,}(?:\r?\n[A-Za-z\d+/_-]{16,})*={0,2}/g;
const LEAST = 11;
const SAMPLE = 24;

/** How gzip, zlib, zip, PNG, JPEG and PDF begin. */
const FILE = /^(?:H4sI|eJ|eN|eA|UEsDB|iVBOR|[/_]9j[/_]|JVBERi)/;

function decode(blob: string): Uint8Array {
  const plain = blob.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

/**
 * Addresses and hashes decode to anything; text decodes to signs of ASCII, as one byte or as two, but for few, or to UTF-8
 * without a fault but at the end, where a sign may be cut in two.
 */
function isText(bytes: Uint8Array): boolean {
  const signs = bytes.filter((byte) => (byte >= 32 && byte < 127) || byte === 10 || byte === 0);
  if (signs.length >= bytes.length - (bytes.length < FEW ? 0 : 3)) return true;
  return !/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(UTF8.decode(bytes).replace(/\ufffd{1,3}$/, ''));
}

/** Of so few bytes each must be text: a long word decodes to some signs by chance. */
const FEW = 12;
const UTF8 = new TextDecoder();
