import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readBody } from '../../src/pipeline/body.ts';
import { composeCaseFile } from '../../src/pipeline/compose.ts';
import { splitCaseFile } from '../../src/pipeline/front-matter.ts';
import { type CaseData, caseFile, type Citation } from '../../src/schema.ts';
import { encode } from '../../src/search/encode.ts';
import { casebook, project } from '../scripts/command-line.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const WORD = 'marmalade';
/** What is left of it in any of its forms: plural, stem, joined with others, in capitals. */
const STEM = /marmalad/i;

const cited = (one: Citation): Citation => ({
  ...one,
  section: `${WORD}s of knees`,
  pages: `${WORD} 9`,
  cited: `${one.cited} ${WORD}`,
});

/** A case file with the word in every field that holds words, in forms of its own, and in every part of its body. */
function planted(text: string): { markdown: string; id: string } {
  const { yaml = '', body = '' } = splitCaseFile(text) ?? {};
  const data: CaseData = caseFile.parse(parse(yaml));
  const determinations = data.determinations.map((one) => ({
    ...one,
    request: `${one.request} ${WORD}`,
    heading: `The ${WORD}-like story. ${one.request} ${WORD}`,
    guidelines: {
      administrator: one.guidelines.administrator.map(cited),
      reviewer: one.guidelines.reviewer.map(cited),
    },
    reasons: one.reasons.map(({ quote, ...reason }) =>
      quote === undefined ? reason : { ...reason, quote: `${quote} ${SAID}` },
    ),
  }));
  const quotes = new Set(
    data.determinations.flatMap(({ reasons }) => reasons.flatMap(({ quote }) => quote ?? [])),
  );
  const told = (paragraph: string): string =>
    [...quotes].reduce((all, quote) => all.replaceAll(quote, `${quote} ${SAID}`), paragraph);
  const { summary, rationales } = readBody(body);
  const changed = {
    ...data,
    determinations,
    reviewer: { specialties: [`${WORD} medicine`] },
    asPublished: { column: WORD },
    corrections: [{ date: '2026-01-02', note: `About ${WORD} and toast.` }],
  };
  const markdown = composeCaseFile(changed, {
    summary: [`Fond of ${WORD.toUpperCase()}.`, ...summary.map(told)],
    rationales: rationales.map((paragraphs) => [...paragraphs.map(told), `${WORD}s`]),
  });
  return { markdown, id: data.id };
}

const SAID = `No ${WORD} at all.`;

/** A small archive of the built one's first cases, the third with the word in it. */
function smallArchive(folder: string): { content: string; id: string } {
  const content = join(folder, 'content');
  cpSync(inject('content'), content, { recursive: true });
  rmSync(join(content, 'history.jsonl'));
  const volume = join(content, 'cases', '1');
  const names = readdirSync(volume).sort();
  for (const name of names.slice(6)) rmSync(join(volume, name));
  const path = join(volume, names[2] ?? '');
  const { markdown, id } = planted(readFileSync(path, 'utf8'));
  writeFileSync(path, markdown);
  const settings = join(content, 'archive.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace('indexCases: false', 'indexCases: true'));
  return { content, id };
}

/** Files of a folder that hold something, by path: each as it is, and decompressed where it can be. */
function filesWith(folder: string, found: (text: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => textsOf(readFileSync(path)).some(found) || found(path.slice(folder.length)))
    .map((path) => path.slice(folder.length + 1))
    .sort();
}

function textsOf(bytes: Buffer): string[] {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [
    bytes.toString('latin1'),
    bytes.toString(),
    ...(zipped ? [gunzipSync(bytes).toString('latin1')] : []),
  ];
}

const holdsWord = (text: string): boolean => STEM.test(text) || text.includes(encode(WORD));

test('a case that was taken down leaves no trace in the next build, but for its notice', async () => {
  const folder = temporaryFolder();
  const { content, id } = smallArchive(folder);
  const slug = id.toLowerCase();
  const out = join(folder, 'site');
  const build = async () => {
    const { code, out: said, err } = await casebook(['build', '--content', content, '--out', out]);
    expect([code, err], said).toEqual([0, '']);
  };
  await build();
  const before = filesWith(out, holdsWord);
  expect(before).toEqual(
    expect.arrayContaining([
      `cases/${slug}/index.html`,
      `cases/${slug}/index.json`,
      `cases/${slug}/index.txt`,
      `search/letters/${slug}.json`,
      expect.stringMatching(/^pagefind\/\d+\/index\//),
      expect.stringMatching(/^treatments\/.*index\.html$/),
    ]),
  );
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain(`/cases/${slug}/`);

  const down = await casebook(['withdraw', id, '--reason', 'court-order', '--content', content]);
  expect([down.code, down.err]).toEqual([0, '']);
  expect(holdsWord(down.out)).toBe(false);
  await build();

  expect(filesWith(out, holdsWord)).toEqual([]);
  expect(filesWith(content, holdsWord)).toEqual([]);
  const named = (text: string): boolean => text.toLowerCase().includes(slug);
  // A number that is typed into the search leads to its notice.
  expect(filesWith(out, named).sort()).toEqual([
    `cases/${slug}/index.html`,
    'search/manifest.json',
  ]);
  for (const cache of [
    '.astro',
    ...readdirSync(join(project, '.cache')).map((name) => `.cache/${name}`),
  ]) {
    if (!/chromium|coverage|build-/.test(cache)) {
      expect(filesWith(join(project, cache), (text) => text.includes(SAID))).toEqual([]);
    }
  }
  const notice = readFileSync(join(out, 'cases', slug, 'index.html'), 'utf8');
  expect(notice).toContain('because a court ordered it');
  expect(notice).toContain('<meta name="robots" content="noindex">');
}, 180_000);
