import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { casebook, type Ended } from '../command-line.ts';
import { casebookHere } from '../in-process.ts';
import { makePdf } from '../read/make-pdf.ts';
import { canaryLines, needles, PDF_CANARIES, squashed, TEXT_CANARIES } from './canary-letter.ts';
import { filesIn, foundIn } from './decoded.ts';

const ALL = [...needles(TEXT_CANARIES), ...needles(PDF_CANARIES)];

let folder = '';
let content = '';
let site = '';
const said: Record<string, Ended> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-canary-'));
  [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const letters = join(folder, 'letters');
  mkdirSync(letters);
  const { family, author } = PDF_CANARIES;
  writeFileSync(
    join(letters, `${TEXT_CANARIES.family}-${TEXT_CANARIES.given}.txt`),
    canaryLines(TEXT_CANARIES).join('\n'),
  );
  const lines = canaryLines(PDF_CANARIES);
  const pages = [lines.slice(0, 40), lines.slice(40)];
  const info = { Title: `Letter to ${family} by ${author}`, Author: author, Subject: family };
  writeFileSync(join(letters, `${family}.pdf`), await makePdf(pages, { info }));
  const run = async (name: string, ...words: string[]) => {
    said[name] = await casebook([name, ...words, '--content', content]);
  };
  await run('import', letters, '--json');
  await run('check', '--json');
  await run('build', '--out', site, '--json', '--timings');
  await run('gate', '--out', site, '--json');
  return () => rmSync(folder, { recursive: true });
}, 120_000);

test('letters with a canary in every field are published, and every command passes', () => {
  expect(said['import']?.out).toContain('2 read = 2 published + 0 unchanged + 0 held');
  expect(Object.entries(said).map(([name, { code, err }]) => [name, code, err])).toEqual([
    ['import', 0, ''],
    ['check', 0, ''],
    ['build', 0, ''],
    ['gate', 0, ''],
  ]);
});

test('the canaries are where they have to be: the search for them can find them', () => {
  const private_ = foundIn(`${content}.private`, ALL).map((found) => found.replace(/^.*: /, ''));
  // what the header names is in the ledger; signature, relatives and the PDF's author are not
  expect(new Set(private_).size).toBeGreaterThan(25);
  expect(foundIn(join(folder, 'letters'), [needles(TEXT_CANARIES)[2] ?? '']).length).toBe(1);
});

test.each(['content', 'site'])('nothing of any canary, nor of its stems, is in %s', (place) => {
  const where = place === 'content' ? content : site;
  expect(filesIn(where).length).toBeGreaterThan(5);
  expect(foundIn(where, ALL)).toEqual([]);
});

test('nothing of them is in what any command says', () => {
  for (const { out, err } of Object.values(said)) {
    const text = squashed(out + err);
    expect(ALL.filter((needle) => text.includes(needle))).toEqual([]);
  }
});

const { given, family, email, ssn, claim, employer, administrator, phone, birth } = TEXT_CANARIES;
/** What the ledger knows of the letter, and how a message names it. */
const PLANTED: [value: string, told: string][] = [
  [`${given} ${family}`, "a claimant's name"],
  [employer, "an employer's name"],
  [administrator, "a claims administrator's name"],
  [claim, 'a number that identifies somebody'],
  [ssn, 'a number that identifies somebody'],
  [birth, 'a day of birth'],
  [phone, 'a telephone number'],
  [email, 'an e-mail address'],
];
const TEXT = PLANTED.map(([value]) => value).join(' | ');

/** The site with some files changed: what the gate says of it. */
async function gateWith(changes: Record<string, Uint8Array | string>): Promise<Ended> {
  const changed = join(folder, 'changed');
  rmSync(changed, { recursive: true, force: true });
  cpSync(site, changed, { recursive: true });
  for (const [path, bytes] of Object.entries(changes)) {
    mkdirSync(dirname(join(changed, path)), { recursive: true });
    writeFileSync(join(changed, path), bytes);
  }
  return casebookHere(['gate', '--out', changed, '--content', content, '--json']);
}

/** Each planted value is told of each place, and no message holds any. */
function expectAllTold({ code, out, err }: Ended, places: readonly string[]): void {
  expect(code).toBe(1);
  const lines = err.split('\n');
  for (const place of places) {
    const here = lines.filter((line) => line.startsWith(place)).join('\n');
    for (const [, told] of PLANTED) expect(here, `${place}: ${told}`).toContain(told);
  }
  const text = squashed(out + err);
  expect(
    [...ALL, ...PLANTED.map(([value]) => squashed(value))].filter((one) => text.includes(one)),
  ).toEqual([]);
}

const ofKind = (kind: string): string =>
  filesIn(site).find((path) => extname(path) === kind && !path.startsWith('.')) ?? '';
const bytesOf = (path: string): Buffer => readFileSync(join(site, path));

/** A site has no photograph of its own; a publisher's may. */
const PICTURE = 'data/picture.png';
const pictureBytes = (): Buffer =>
  readFileSync(new URL('../../../src/sample/home.png', import.meta.url));

const KINDS = ['.html', '.json', '.txt', '.xml', '.js', '.css', '.svg'];
const BINARY = ['.pf_index', '.pf_meta', '.pagefind'];

/** The first file of each kind with the values in it; of what Pagefind packed, packed again. */
function planted(): Record<string, Buffer> {
  const fragment = gzipSync(`pagefind_dcd${JSON.stringify({ content: TEXT })}`);
  const paths = [...KINDS, ...BINARY].map(ofKind);
  return Object.fromEntries(
    [...paths, PICTURE].map((path) => {
      const bytes = path === PICTURE ? pictureBytes() : bytesOf(path);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path, isPacked ? fragment : Buffer.concat([bytes, Buffer.from(`\n${TEXT}\n`)])];
    }),
  );
}

test('planted into a file of each kind, each value is found in each, and no message tells it', async () => {
  const changes = planted();
  expect(Object.keys(changes)).toHaveLength(KINDS.length + BINARY.length + 1);
  expectAllTold(await gateWith(changes), Object.keys(changes));
}, 60_000);

test('so they are where the file is compressed', async () => {
  const changes = Object.fromEntries(
    Object.entries(planted()).map(([path, bytes]) => [path, gzipSync(bytes)]),
  );
  expectAllTold(await gateWith(changes), Object.keys(changes));
}, 60_000);

test('so they are in files that a site might have besides, and in names', async () => {
  const named = `data/${TEXT.replaceAll('/', '-')}.txt`;
  const ended = await gateWith({
    'robots.txt': `User-agent: *\n# ${TEXT}\n`,
    'data/_headers': `/*\n  X-Note: ${TEXT}\n`,
    'data/cases.csv': `id,note\n1,"${TEXT}"\n`,
    'lines/cases.jsonl': `${JSON.stringify({ note: TEXT })}\n`,
    '_astro/site.js.map': JSON.stringify({ sourcesContent: [TEXT] }),
    'br/cases.csv.br': brotliCompressSync(TEXT),
    'gz/cases.csv.gz': gzipSync(TEXT),
    [named]: 'x',
  });
  expectAllTold(ended, [
    'robots.txt',
    'a file in data/',
    'data/cases.csv',
    'a .jsonl file in lines/',
    'a .map file in _astro/',
    'a .br file in br/',
    'a .gz file in gz/',
    'a file or folder name',
  ]);
}, 60_000);

test('what no ledger knows is found in the case’s own files by its form, or because no list has it', async () => {
  const own = filesIn(site).find((path) => /^cases\/[^/]+\/index\.txt$/.test(path)) ?? '';
  const text = readFileSync(join(site, own), 'utf8');
  for (const value of [
    TEXT_CANARIES.relative,
    TEXT_CANARIES.signer,
    TEXT_CANARIES.visit,
    '(415) 555-0111',
  ]) {
    const { code, out, err } = await gateWith({ [own]: `${text}\nThen ${value} came.\n` });
    expect([code, err], value).toEqual([1, expect.stringMatching(/^cases\/.*: it holds /)]);
    expect(squashed(out + err)).not.toContain(squashed(value));
  }
}, 60_000);

test('a source PDF never ships', async () => {
  const { code, err } = await gateWith({
    'cases/a.pdf': readFileSync(join(folder, 'letters', `${PDF_CANARIES.family}.pdf`)),
  });
  expect([code, err]).toEqual([1, expect.stringMatching(/a \.pdf file in cases\/: it is a PDF/)]);
}, 60_000);

test('taken down, nothing of the letter is left anywhere, and the proof of it has no word of the letter', async () => {
  const [slug = ''] = filesIn(join(content, 'cases', '1')).map((name) => name.replace(/\.md$/, ''));
  const own = readFileSync(join(content, 'cases', '1', `${slug}.md`), 'utf8');
  const mine = own.includes('Norco') ? [TEXT_CANARIES, PDF_CANARIES] : [];
  expect(mine).toHaveLength(2);
  const words = [
    'withdraw',
    slug,
    '--reason',
    'privacy',
    '--out',
    site,
    '--content',
    content,
    '--json',
  ];
  const { code, out, err } = await casebook(words);
  expect([code, err], out).toEqual([0, '']);
  const report = JSON.parse(out.trim().split('\n').at(-1) ?? '') as {
    places: { place: string; files: number; left: string[] }[];
    proof: string;
    built: boolean;
  };
  expect(report.built).toBe(true);
  expect(report.places.map(({ place, left }) => [place, left])).toEqual([
    ["the archive's files", []],
    ['its private folder', []],
    ['caches', []],
    ['the built site', []],
  ]);
  expect(report.places.at(-1)?.files).toBe(filesIn(site).length);
  const proof = readFileSync(join(`${content}.private`, report.proof), 'utf8');
  expect(ALL.filter((needle) => squashed(proof + out).includes(needle))).toEqual([]);
  // its number is in its notice alone
  const named = foundIn(site, [squashed(slug)]).map((found) => found.replace(/: .*/, ''));
  // A number that is typed into the search leads to its notice.
  expect(named.sort()).toEqual([`cases/${slug}/index.html`, 'search/manifest.json']);
  expect(existsSync(join(content, 'cases', '1', `${slug}.md`))).toBe(false);
  // brought again, it stays down, and is told as withdrawn
  const again = await casebook(['import', join(folder, 'letters'), '--content', content]);
  expect(again.out).toContain(`case ${slug}: it was withdrawn on`);
  expect(again.out).toContain('2 read = 0 published + 1 unchanged + 1 held');
}, 120_000);
