import { deflateSync, brotliCompressSync, gzipSync } from 'node:zlib';
import { encode } from '../../../src/search/encode.ts';
import { jpegWith, png, zipOf } from './wrapped.ts';

/** A file of a site, by name. */
export interface Planted {
  name: string;
  bytes: Uint8Array;
}

type Hide = (text: string) => Planted;
const file =
  (name: string, wrap: (text: string) => string): Hide =>
  (text) => ({ name, bytes: Buffer.from(wrap(text)) });
const html = (wrap: (text: string) => string): Hide =>
  file(
    'about/index.html',
    (text) => `<!DOCTYPE html><html lang="en"><body>${wrap(text)}</body></html>`,
  );
const attribute = (text: string): string => text.replaceAll('"', '&quot;');
const gz = (name: string, wrap: (text: string) => Uint8Array | string): Hide => {
  return (text) => ({ name, bytes: gzipSync(wrap(text)) });
};

/** Every kind of file that the gate reads, and where in it words can stand. */
export const PLACES: Record<string, Hide> = {
  'text of a page': html((text) => `<p>So ${text} it is.</p>`),
  'an attribute': html((text) => `<p title="${attribute(text)}">x</p>`),
  'a comment': html((text) => `<!-- ${text} -->`),
  'a title': file('a/index.html', (text) => `<title>${text}</title>`),
  'JSON in a page': html(
    (text) => `<script type="application/ld+json">${JSON.stringify({ name: text })}</script>`,
  ),
  'a data: address': html(
    (text) => `<a download="a.ris" href="data:text/plain,${encodeURIComponent(text)}">x</a>`,
  ),
  'a data: address in base 64': html(
    (text) =>
      `<img alt="" src="data:text/plain;base64,${Buffer.from(` ${text} `).toString('base64')}">`,
  ),
  'a query': html(
    (text) => `<a href="/search/?q=${encodeURIComponent(text).replaceAll('%20', '+')}">x</a>`,
  ),
  JSON: file('data/cases.json', (text) => JSON.stringify({ cases: [{ note: text }] }, null, 2)),
  'JSON lines': file(
    'data/cases.jsonl',
    (text) => `${JSON.stringify({ a: 1 })}\n${JSON.stringify({ text })}\n`,
  ),
  'a table': file('data/cases.csv', (text) => `id,note\n1,"${text.replaceAll('"', '""')}"\n`),
  'a feed': file(
    'feed.xml',
    (text) => `<rss><item><description><![CDATA[${text}]]></description></item></rss>`,
  ),
  'a feed’s title': file('feed.xml', (text) => `<rss><item><title>${text}</title></item></rss>`),
  'plain text': file('a.txt', (text) => `One.\n${text}\nTwo.\n`),
  'a drawing': file(
    'a.svg',
    (text) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`,
  ),
  'a drawing’s notes': file(
    'a.svg',
    (text) => `<svg><metadata><a b="${attribute(text)}"/></metadata></svg>`,
  ),
  'a PNG’s text': (text) => ({
    name: 'a.png',
    bytes: pngWith('iTXt', Buffer.from(`Comment\0\0\0en\0\0${text}`)),
  }),
  'a PNG’s packed text': (text) => ({
    name: 'a.png',
    bytes: pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text)])),
  }),
  'a JPEG’s EXIF': (text) => ({ name: 'a.jpg', bytes: jpegWith(0xe1, `Exif\0\0${text}`) }),
  'a JPEG’s comment': (text) => ({ name: 'a.jpg', bytes: jpegWith(0xfe, text) }),
  'a WebP’s EXIF': (text) => ({ name: 'a.webp', bytes: webpWith(text) }),
  'a PDF': file('a.pdf', (text) => `%PDF-1.7\n1 0 obj\n<< /Author (${text}) >>\nendobj\n`),
  'a fragment of the index': gz(
    'pagefind/a.pf_fragment',
    (text) => `pagefind_dcd${JSON.stringify({ content: text })}`,
  ),
  'words of the index': gz('pagefind/a.pf_index', (text) => indexOf(text)),
  'the index’s list': gz('pagefind/a.pf_meta', (text) => indexOf(text)),
  'a filter of the index': gz('pagefind/a.pf_filter', (text) =>
    Buffer.concat([Buffer.from('pagefind_dcd'), cbor(text)]),
  ),
  gzip: gz('a.json', (text) => JSON.stringify({ text })),
  'gzip by name': gz('a.csv.gz', (text) => `a,b\n1,${text}\n`),
  'gzip in gzip': gz('a.txt', (text) => gzipSync(text)),
  brotli: (text) => ({ name: 'a.csv.br', bytes: brotliCompressSync(`a,b\n1,${text}\n`) }),
  zip: (text) => ({ name: 'a.zip', bytes: zipOf('a.txt', text) }),
  'a source map': file('a.js.map', (text) =>
    JSON.stringify({ version: 3, sourcesContent: [`// ${text}`] }),
  ),
  'a script': file('a.js', (text) => `const a=${JSON.stringify(text)};\n/* x */`),
  'a style sheet': file('a.css', (text) => `/* ${text} */ p { color: red }`),
  'machine code': (text) => ({
    name: 'a.wasm',
    bytes: Buffer.concat([
      Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0xff]),
      Buffer.from(text),
      Buffer.from([0xff, 0]),
    ]),
  }),
  'a robots file': file('robots.txt', (text) => `User-agent: *\n# ${text}\n`),
  headers: file('_headers', (text) => `/*\n  X-Note: ${text}\n`),
  'UTF-16': (text) => ({ name: 'a.txt', bytes: Buffer.from(`\ufeffOne.\n${text}\n`, 'utf16le') }),
  'a file’s name': (text) => ({
    // in base 64 a slash has a sign of its own for addresses and names
    name: `a/${text.replaceAll('/', /^[\w+/=]{40,}$/.test(text) ? '_' : '-')}.txt`,
    bytes: Buffer.from('x'),
  }),
};

const indexOf = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('pagefind_dcd'),
    ...text
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => cbor(encode(word))),
  ]);

/** A text in CBOR. */
function cbor(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = Buffer.alloc(3);
  head.writeUInt8(0x79, 0);
  head.writeUInt16BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

function pngWith(name: string, data: Buffer): Uint8Array {
  const bytes = png();
  const end = bytes.length - 12;
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([bytes.subarray(0, end), head, data, Buffer.alloc(4), bytes.subarray(end)]);
}

/** The smallest bytes of a WebP with a chunk of EXIF. */
function webpWith(text: string): Uint8Array {
  const data = Buffer.from(`${text}\xff`, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from('RIFF\xff\0\0\0WEBPEXIF', 'latin1'), size, data]);
}

const codes = (text: string, spell: (code: string) => string): string =>
  [...text].map((sign) => spell((sign.codePointAt(0) ?? 0).toString(16))).join('');
const halfway = (text: string, sign: string): string =>
  text.replace(/(\p{L})(\p{L})/gu, `$1${sign}$2`);

/** Ways in which the same words can be spelled. */
export const SPELLINGS: Record<string, (text: string) => string> = {
  'as they are': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
  'with soft hyphens': (text) => halfway(text, '\u00ad'),
  'with zero-width spaces': (text) => halfway(text, '\u200b'),
  'with joiners': (text) => halfway(text, '\u2060'),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'as references': (text) => codes(text, (code) => `&#x${code};`),
  'percent-encoded': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'as escapes': (text) => codes(text, (code) => `\\u${code.padStart(4, '0')}`),
  'in base 64': (text) => Buffer.from(`So it is: ${text}, and so on.`).toString('base64'),
};

/** Words that the index holds are in lower case, and in base 64 no words any more. */
export const isNothing = (place: string, spelling: string): boolean =>
  spelling === 'in base 64' && /^(?:words of the index|the index’s list)$/.test(place);

/** Places where tags may part letters. */
export const MARKUP = ['text of a page', 'a feed’s title', 'a drawing'] as const;
export const splitByTags = (text: string): string =>
  text.replace(/(?<=\p{L})(?=\p{L})/gu, '<b></b>');
