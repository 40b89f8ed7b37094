/** Stretches of a text that are text, or a file, written in base 64 (either alphabet), as bytes. */
export function base64Blobs(text: string): Uint8Array[] {
  return [...text.matchAll(BLOB)].flatMap(({ 0: blob }) => {
    if (!FILE.test(blob) && !isText(decode(blob.slice(0, SAMPLE)))) return [];
    return [decode(blob.replace(/\s+/g, ''))];
  });
}

// Sixteen signs are twelve bytes: a name. Lines of a longer blob belong together.
const BLOB = /(?<![A-Za-z\d+/_-])[A-Za-z\d+/_-]{16,}(?:\r?\n[A-Za-z\d+/_-]{16,})*={0,2}/g;
const SAMPLE = 16;

/** How gzip, zlib, zip, PNG, JPEG and PDF begin. */
const FILE = /^(?:H4sI|eJ|eN|eA|UEsDB|iVBOR|[/_]9j[/_]|JVBERi)/;

function decode(blob: string): Uint8Array {
  const plain = blob.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

/** Addresses and hashes decode to anything; text decodes to signs of ASCII, as one byte or as two, but for few. */
function isText(bytes: Uint8Array): boolean {
  const signs = bytes.filter((byte) => (byte >= 32 && byte < 127) || byte === 10 || byte === 0);
  return signs.length >= bytes.length - 3;
}
