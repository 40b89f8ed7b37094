import { crc32, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import type { KnownValue } from '../../../src/gate/known.ts';
import { encode } from '../../../src/search/encode.ts';

/** What is planted: nobody's, and in no archive. */
export const CANARIES: readonly KnownValue[] = [
  { kind: 'claimant', value: 'Qanarella Zyxwhistle' },
  { kind: 'identifier', value: 'ZZQ-70417-998' },
  { kind: 'birth', value: '02/29/1904' },
  { kind: 'email', value: 'zyxwhistle@canary.example' },
];

/** The canaries in one line, the number after a label. */
export const canaryText = `${CANARIES.map(({ value }) => value).join(' | ')} | Claim Number: ZZQ-70417-998`;

/** A copy of a file with the canaries in it. */
export interface Planting {
  /** Where they were put: "a comment". */
  how: string;
  copy: Uint8Array;
  /** The file's name, where that is what they were put into. */
  name?: string;
}

/** Copies of a file with the canaries in each place that its kind has. @param kind its ending, `.html` */
export function plantings(kind: string, bytes: Uint8Array): Planting[] {
  const text = Buffer.from(bytes).toString('utf8');
  const anywhere = [
    { how: 'gzip', copy: gzipSync(withText(bytes, canaryText)) },
    { how: 'its name', copy: bytes, name: `a/${canaryText.replaceAll('/', '-')}${kind}` },
  ];
  const own = BINARY.includes(kind) ? binary(kind, bytes) : textual(kind, text);
  return own.length === 0 ? [] : [...own, ...anywhere];
}

const BINARY = ['.png', '.ico', '.pagefind', '.pf_index', '.pf_meta'];

function textual(kind: string, text: string): Planting[] {
  const put = (how: string, planted: string): Planting => ({ how, copy: Buffer.from(planted) });
  const after = (how: string, planted: string): Planting => put(how, `${text}\n${planted}\n`);
  const common = [
    after('its text', canaryText),
    after(
      'percent-encoding',
      [...Buffer.from(canaryText)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    ),
    after(
      'escapes',
      [...canaryText]
        .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    ),
    after('base 64', Buffer.from(canaryText).toString('base64')),
    after('base 64 of gzip', gzipSync(canaryText).toString('base64')),
    { how: 'UTF-16', copy: Buffer.from(`\ufeff${text}\n${canaryText}`, 'utf16le') },
  ];
  return MARKUP.includes(kind) ? [...common, ...inMarkup(text, put)] : common;
}

const MARKUP = ['.html', '.xml', '.svg'];

function inMarkup(text: string, put: (how: string, planted: string) => Planting): Planting[] {
  const before = (planted: string): string =>
    text.replace(/(<\/(?:body|svg|urlset|sitemapindex|feed)>)|$/, `${planted}$1`);
  const split = canaryText.replace(/(?<=\p{L})(?=\p{L})/gu, '<b></b>');
  const referenced = [...canaryText]
    .map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`)
    .join('');
  return [
    put('a comment', before(`<!-- ${canaryText} -->`)),
    put('an attribute', before(`<g data-note="${canaryText}"></g>`)),
    put('a title', before(`<title>${canaryText}</title>`)),
    put('metadata', before(`<metadata content="${canaryText}">${canaryText}</metadata>`)),
    put('character references', before(`<p title="${referenced}">${referenced}</p>`)),
    put('words split by tags', before(`<p>${split}</p>`)),
  ];
}

function binary(kind: string, bytes: Uint8Array): Planting[] {
  if (kind === '.png') return imagePlantings(bytes);
  if (kind === '.ico') return [{ how: 'bytes', copy: withText(bytes, canaryText) }];
  const plain = gunzipSync(bytes);
  const words = canaryText.split(/[^\p{L}\p{N}@.-]+/u).map((word) => encode(word.toLowerCase()));
  const coded = kind === '.pagefind' ? [Buffer.from(canaryText)] : words.map(cborText);
  return [
    { how: 'its words', copy: gzipSync(Buffer.concat([plain, ...coded])) },
    {
      how: 'a fragment',
      copy: gzipSync(
        `pagefind_dcd${JSON.stringify({ content: words.join(' '), meta: { title: canaryText } })}`,
      ),
    },
  ];
}

/** A part of the index with one more word in it. */
export const indexCanary = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([gunzipSync(bytes), cborText(encode('zyxwhistle'))]));

/** A text of up to 255 bytes in CBOR. */
const cborText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x78, Buffer.byteLength(text)]), Buffer.from(text)]);

/** The chunks in which a PNG holds words; a copy for each. */
export function imagePlantings(png: Uint8Array): Planting[] {
  const chunks: [string, Buffer][] = [
    ['tEXt', Buffer.from(`Comment\0${canaryText}`, 'latin1')],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(canaryText)])],
    ['iTXt', Buffer.from(`Comment\0\0\0en\0\0${canaryText}`, 'utf8')],
    ['eXIf', Buffer.from(`II*\0${canaryText}`, 'latin1')],
  ];
  const end = png.length - 12; // the last chunk is IEND, twelve bytes long
  const inside = chunks.map(([name, data]) => ({
    how: name,
    copy: Buffer.concat([png.subarray(0, end), chunk(name, data), png.subarray(end)]),
  }));
  return [...inside, { how: 'after the end', copy: withText(png, canaryText) }];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const withText = (bytes: Uint8Array, text: string): Buffer =>
  Buffer.concat([bytes, Buffer.from(`\n${text}\n`)]);
