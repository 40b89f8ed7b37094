import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imagePlantings } from '../../../scripts/gate/leaks/plant.ts';
import { scanFile } from '../../../scripts/gate/leaks/scan.ts';
import { encode } from '../../../src/search/encode.ts';
import { Lookout } from '../../../src/gate/lookout.ts';
import { archiveFolder, findings, page } from './built.ts';
import { jpegWith, png, zipOf } from './wrapped.ts';

const known = [
  { kind: 'claimant', value: 'Bellamira Quintrell' },
  { kind: 'identifier', value: 'WC-4417-9021' },
  { kind: 'email', value: 'b.quin@example.com' },
  { kind: 'birth', value: '03/07/1961' },
];
const secrets = known.map(({ value }) => value);
const text = secrets.join(' – ');
const bytesOf = (from: string): Buffer => Buffer.from(from);

/** An archive that has nothing but a ledger. */
function archive(): string {
  const content = archiveFolder();
  mkdirSync(`${content}.private`);
  const entry = { id: 'A1', source: '/x.pdf', sha256: 'f00', known, more: 1 };
  writeFileSync(join(`${content}.private`, 'ledger.jsonl'), `${JSON.stringify(entry)}\n`);
  return content;
}

const spelled = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');

test.each<[string, Record<string, string | Uint8Array>]>([
  ['a page', { 'index.html': page('Home', { body: `<p>${text}</p>` }) }],
  ['a comment', { 'index.html': page('Home', { body: `<!-- ${text} -->` }) }],
  ['a title', { 'index.html': page(text) }],
  [
    'a description',
    { 'index.html': page('Home', { head: `<meta name="description" content="${text}">` }) },
  ],
  [
    'words that tags split',
    { 'index.html': page('Home', { body: `<p>${text.replace(/l/g, '<b>l</b>')}</p>` }) },
  ],
  [
    'references',
    {
      'index.html': page('Home', {
        body: `<p>${text.replace(/[a-z\d]/gi, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`,
      }),
    },
  ],
  ['a text', { 'cases/a1/index.txt': text }],
  ['a robots file', { 'robots.txt': `# ${text}` }],
  ['a sitemap', { 'sitemap-0.xml': `<urlset><!-- ${text} --></urlset>` }],
  [
    'a drawing',
    { 'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${text}</metadata></svg>` },
  ],
  ['a script', { 'site.js': `/* ${text} */` }],
  ['a style sheet', { 'site.css': `/* ${text} */` }],
  ['a manifest', { 'site.webmanifest': JSON.stringify({ name: text }) }],
  ['JSON', { 'search/letters/a1.json': JSON.stringify({ summary: [text] }) }],
  [
    'escapes',
    {
      'search/letters/a1.json': `{"summary":["${[...text].map((sign) => `\\u${spelled(sign)}`).join('')}"]}`,
    },
  ],
  [
    'percent-encoding',
    {
      'a.txt': encodeURIComponent(text).replace(
        /[a-z]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16)}`,
      ),
    },
  ],
  ['base 64', { 'a.txt': `x ${bytesOf(text).toString('base64')} y` }],
  ['base 64 of the other alphabet', { 'a.txt': bytesOf(text).toString('base64url') }],
  ['base 64 of gzip', { 'a.json': JSON.stringify(gzipSync(text).toString('base64')) }],
  ['gzip', { 'a.txt': gzipSync(text) }],
  ['gzip in gzip', { 'a.txt': gzipSync(gzipSync(text)) }],
  ['deflate', { 'a.txt': deflateSync(text) }],
  ['zip', { 'a.txt': zipOf('a.txt', text) }],
  ['UTF-16', { 'a.txt': Buffer.from(`\ufeff${text}`, 'utf16le') }],
  ['UTF-16 without its mark', { 'a.txt': Buffer.from(text.repeat(4), 'utf16le') }],
  [
    'a fragment of the index',
    { 'pagefind/a.pf_meta': gzipSync(`pagefind_dcd{"content":"${text}"}`) },
  ],
  [
    'encoded words of the index',
    { 'pagefind/a.txt': text.toLowerCase().split(' ').map(encode).join(' ') },
  ],
])('a name, a number, an address and a day are found in %s', async (_, changes) => {
  const found = await findings(changes, '/', archive());
  for (const kind of ["a claimant's name", 'a number', 'an e-mail address', 'a day of birth'])
    expect(
      found.filter((line) => line.includes(`${kind}`) && line.includes('the ledger knows')),
      kind,
    ).not.toEqual([]);
});

test('no message holds what was found', async () => {
  const found = await findings(
    { 'a.txt': text, [`${text.replaceAll('/', '-')}.txt`]: 'x' },
    '/',
    archive(),
  );
  const leaks = found.filter((line) => /ledger|form of/.test(line)).join('\n');
  expect(leaks).toContain('a file or folder name: ');
  for (const secret of secrets) expect(leaks).not.toContain(secret);
  expect(leaks).not.toMatch(/quintrell|4417/i);
});

test('a name is found in the name of a folder', async () => {
  const found = await findings({ 'x/bellamira-quintrell/a.txt': 'x' }, '/', archive());
  expect(found).toEqual([
    expect.stringMatching(/^a file or folder name: it holds a claimant's name/),
  ]);
});

const scope = { lookout: new Lookout([{ id: 'A1', known }], () => false) };
const kinds = (name: string, bytes: Uint8Array): Set<string> =>
  new Set(scanFile(name, bytes, scope).map(({ kind }) => kind));
const all = new Set(known.map(({ kind }) => kind));

test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'after the end'])(
  'words are found in a PNG: %s',
  (how) => {
    const control = imagePlantings(png()).find((planting) => planting.how === how);
    const canaries = {
      lookout: new Lookout(
        [{ id: 'C', known: [{ kind: 'claimant', value: 'Qanarella Zyxwhistle' }] }],
        () => false,
      ),
    };
    expect(scanFile('a.png', png(), canaries)).toEqual([]);
    expect(scanFile('a.png', control?.copy ?? png(), canaries)).not.toEqual([]);
  },
);

test.each<[string, Uint8Array]>([
  ['EXIF', jpegWith(0xe1, `Exif\0\0${text}`)],
  ['a comment', jpegWith(0xfe, text)],
  ['what follows the end', Buffer.concat([jpegWith(0xfe, ''), bytesOf(text)])],
])('words are found in a JPEG: %s', (_, bytes) => {
  expect(kinds('a.jpg', bytes)).toEqual(all);
});

test('words are found in brotli, and among bytes of code', () => {
  expect(kinds('a.txt.br', brotliCompressSync(text))).toEqual(all);
  expect(
    kinds('a.wasm', Buffer.concat([Buffer.from([0, 0x61, 0x73, 0x6d, 0xff, 0]), bytesOf(text)])),
  ).toEqual(all);
});

test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
  ['a PDF', { 'a.txt': '%PDF-1.7 x' }, /it is a PDF/],
  ['a PDF in gzip', { 'a.txt': gzipSync('%PDF-1.7 x') }, /it is a PDF/],
  [
    'bytes of an unknown kind',
    { 'a.txt': Buffer.from([0xff, 0, 0xfe, 0x80, 0, 1]) },
    /a kind that the gate cannot read/,
  ],
  ['what is broken', { 'a.txt': gzipSync('x').subarray(0, 12) }, /compressed, and broken/],
])('%s is refused', async (_, changes, message) => {
  expect(await findings(changes)).toEqual([expect.stringMatching(message)]);
});

test.each<[string, string]>([
  ['a telephone number', 'call (555) 555-0142 now'],
  ['an e-mail address', 'write to some@example.com now'],
  ['a number', 'Claim Number: 88-120-1 was filed'],
  ['a date', 'seen on 03/09/2014 again'],
  ['a ZIP code', 'Riverside, CA 94110 was'],
  ['a street address', 'at 4410 Umber Street in'],
])(
  'what has the form of %s is found in a text of a case, with no ledger at all',
  async (_, line) => {
    const found = await findings({ 'cases/a1/index.txt': `\n${line}` });
    expect(found).toEqual([
      expect.stringMatching(/^cases\/a1\/index\.txt:2: it holds what has the form of/),
    ]);
  },
);

test('a word of the index that no letter holds is found', async () => {
  const word = encode('lumbar');
  const part = gzipSync(
    Buffer.concat([
      bytesOf('pagefind_dcd'),
      Buffer.from([0x81, 0x60 + word.length]),
      bytesOf(word),
    ]),
  );
  const letter = { 'search/letters/a1.json': JSON.stringify({ summary: ['Lumbar pain.'] }) };
  expect(await findings({ ...letter, 'pagefind/a.pf_index': part })).toEqual([]);
  expect(await findings({ 'pagefind/a.pf_index': part })).toEqual([
    expect.stringMatching(/an indexed word that the engine never wrote/),
  ]);
});

test.each(['cases/a1/index.txt', 'search/letters/a1.json'])(
  'a word that no list, no interface and no case file holds is found in %s',
  async (file) => {
    const said = (words: string) => ({ [file]: JSON.stringify({ summary: [words] }) });
    expect(await findings(said('Pain was treated by Velmontine.'))).toEqual([
      expect.stringMatching(/:1: it holds a word that is in no word list/),
    ]);
    const content = archiveFolder();
    mkdirSync(join(content, 'cases', '1'), { recursive: true });
    writeFileSync(join(content, 'cases', '1', 'a1.md'), 'It was Velmontine.');
    expect(await findings(said('Pain was treated by Velmontine.'), '/', content)).toEqual([]);
  },
);

test('a version of letters alone is no word', async () => {
  const versionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
  const texts = Array.from({ length: 50_000 }, (_, number) => `It was number ${number}.`);
  const file = texts.find((one) => /^[a-f]{8}$/.test(versionOf(one))) ?? '';
  const content = archiveFolder();
  mkdirSync(join(content, 'cases', '1'), { recursive: true });
  writeFileSync(join(content, 'cases', '1', 'a1.md'), file);
  const said = (version: string) => ({ 'cases/a1/index.txt': `version ${version}` });
  expect(await findings(said(versionOf(file)), '/', content)).toEqual([]);
  expect(await findings(said('fadedabe'), '/', content)).toHaveLength(1);
});

test('a ledger that cannot be read lets nothing pass', async () => {
  const content = archive();
  writeFileSync(join(`${content}.private`, 'ledger.jsonl'), '{"id":');
  await expect(findings({}, '/', content)).rejects.toThrow();
});
