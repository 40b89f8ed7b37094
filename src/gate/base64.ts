/** Stretches of a text that are text, or a file, written in base 64 (either alphabet), as bytes. */
export function base64Blobs(text: string): Uint8Array[] {
  return [...text.matchAll(BLOB)].flatMap(({ 0: blob }) => {
    // A slash may be a sign of it, or part it from the rest of a path.
    const parts = isCoded(blob) ? [blob] : blob.split('/').filter(isCoded);
    return parts.map((part) => decode(part.replace(/\s+/g, '')));
  });
}

const isCoded = (blob: string): boolean =>
  blob.length >= LEAST &&
  MIXED.test(blob) &&
  (FILE.test(blob) || isText(plainOf(blob.slice(0, SAMPLE))));

// Words and addresses are of small letters alone, but for their first; no code of eight bytes is, but by a rare chance.
const MIXED = /.[A-Z\d]/;

// Eleven signs are eight bytes: a short day. Lines of a longer blob belong together.
const BLOB = /(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{11,}(?:\r?\n[A-Za-z\d+/_-]{16,})*={0,2}/g;
const LEAST = 11;
const SAMPLE = 24;

/** How gzip, zlib, zip, PNG, JPEG and PDF begin. */
const FILE = /^(?:H4sI|eJ|eN|eA|UEsDB|iVBOR|[/_]9j[/_]|JVBERi)/;

const decode = (blob: string): Uint8Array =>
  Uint8Array.from(plainOf(blob), (sign) => sign.charCodeAt(0));

/** What a blob says, a sign a byte. */
function plainOf(blob: string): string {
  const plain = blob.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return atob(whole);
}

/**
 * Addresses and hashes decode to anything; text decodes to signs of ASCII, as one byte or as two, but for few, or to UTF-8
 * without a fault but at the end, where a sign may be cut in two.
 */
function isText(bytes: string): boolean {
  let others = 0;
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    if ((byte >= 32 && byte < 127) || byte === 10 || byte === 0) continue;
    others += 1;
    if (byte < 32 || byte === 127) controls += 1;
  }
  if (others <= (bytes.length < FEW ? 0 : 3)) return true;
  if (controls > 0) return false;
  const text = UTF8.decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  return !/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(text.replace(/\ufffd{1,3}$/, ''));
}

/** Of so few bytes each must be text: a long word decodes to some signs by chance. */
const FEW = 12;
const UTF8 = new TextDecoder();
