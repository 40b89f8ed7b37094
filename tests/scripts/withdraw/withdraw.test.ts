import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { withdraw, type WithdrawRun } from '../../../scripts/withdraw/withdraw.ts';
import { writeLetters } from '../../../scripts/sample/write-letters.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebook } from '../command-line.ts';

let letters: string[] = [];
let archive = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-withdraw-'));
  archive = join(folder, 'content');
  letters = await writeLetters(join(folder, 'letters'), 11, 4);
  const { code } = await casebook([
    ...['import', '--content', archive, '--source', 'anonymized', '--profile', 'safe-harbor'],
    ...letters,
  ]);
  expect(code).toBe(0);
  return () => rmSync(folder, { recursive: true });
}, 60_000);

/** A copy of the archive with its private folder, and a project's folder that holds caches. */
function copied(): { content: string; root: string; ids: string[] } {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(archive, content, { recursive: true });
  cpSync(`${archive}.private`, `${content}.private`, { recursive: true });
  const root = join(folder, 'project');
  for (const path of ['.cache/astro', '.cache/coverage', '.astro'])
    mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, '.astro', 'data-store.json'), 'every letter');
  const ids = readdirSync(join(content, 'cases', '1')).map((name) => name.replace(/\.md$/, ''));
  return { content, root, ids: ids.sort() };
}

const run = (given: Partial<WithdrawRun> & Pick<WithdrawRun, 'content' | 'root' | 'id'>) =>
  withdraw({ reason: 'privacy', today: '2026-02-03', dryRun: false, ...given });

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const snapshot = (folder: string) =>
  Object.fromEntries(files(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

test('a case that is taken down leaves its id, the day and the kind of reason, and nothing else', async () => {
  const { content, root, ids } = copied();
  const [id = '', ...others] = ids;
  const report = await run({ content, root, id: id.toUpperCase() });
  expect(report).toMatchObject({ already: false, caseFiles: [`cases/1/${id}.md`] });
  expect(report.withdrawal).toEqual({ id, date: '2026-02-03', reason: 'privacy' });
  expect(files(join(content, 'cases', '1'))).toEqual(others.map((other) => `${other}.md`));
  const last = readFileSync(join(content, 'history.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '';
  expect(JSON.parse(last)).toEqual({ date: '2026-02-03', added: {}, corrected: {}, removed: [id] });
  const hidden = snapshot(`${content}.private`);
  const proof = hidden[report.proof ?? ''] ?? '';
  expect(proof).toContain(`Case ${id} was taken down on 2026-02-03, reason: privacy.`);
  const kept = Object.values({ ...hidden, [report.proof ?? '']: '' }).join('');
  expect(kept).not.toContain(id);
  for (const other of others) expect(kept).toContain(other);
  expect(files(root)).toEqual([]);
  expect(existsSync(join(root, '.cache', 'coverage'))).toBe(true);
  expect(existsSync(letters[0] ?? '')).toBe(true);
});

test('check and build stand still between the list and the file, and the same run again finishes', async () => {
  const { content, root, ids } = copied();
  const [id = ''] = ids;
  const path = join(content, 'cases', '1', `${id}.md`);
  const text = readFileSync(path, 'utf8');
  await run({ content, root, id });
  const finished = snapshot(content);
  // cut off after each step: the list alone, then with the file back and half of its writing beside it
  writeFileSync(path, text);
  writeFileSync(`${path}.0a1b.tmp`, text.slice(0, 99));
  const check = await casebook(['check', '--content', content]);
  expect(check.code).toBe(1);
  expect(check.out).toContain(`npm run withdraw -- ${id}`);
  const again = await run({ content, root, id, today: '2026-05-06', reason: 'replaced' });
  expect(again.withdrawal).toEqual({ id, date: '2026-02-03', reason: 'privacy' });
  expect(snapshot(content)).toEqual(finished);
  expect(await run({ content, root, id })).toMatchObject({ already: true, caseFiles: [] });
  expect(snapshot(content)).toEqual(finished);
}, 30_000);

test('a letter whose case was taken down is held at every import, by its reason', async () => {
  const { content, root, ids } = copied();
  const [id = ''] = ids;
  await run({ content, root, id });
  const { code, out } = await casebook(['import', '--content', content, '--json', ...letters]);
  expect(code).toBe(1);
  const report = JSON.parse(out.trim().split('\n').at(-1) ?? '');
  expect(report).toMatchObject({ read: 4, unchanged: 3, held: 1, published: 0 });
  expect(out).toContain(
    `case ${id}: it was withdrawn on 2026-02-03; it stays withdrawn. It is held.`,
  );
  expect(existsSync(join(content, 'cases', '1', `${id}.md`))).toBe(false);
}, 30_000);

test('the key must be there as long as an id made with it is on the list', async () => {
  const { content, root, ids } = copied();
  for (const id of ids) await run({ content, root, id });
  expect(ids).toHaveLength(4);
  writeFileSync(join(`${content}.private`, 'key'), '');
  const { code, err } = await casebook(['import', '--content', content, ...letters]);
  expect(code).toBe(1);
  expect(err).toContain('the key of this archive is gone');
}, 30_000);

test('a dry run says the same and changes nothing', async () => {
  const { content, root, ids } = copied();
  const before = [snapshot(content), snapshot(`${content}.private`), snapshot(root)];
  const report = await run({ content, root, id: ids[0] ?? '', dryRun: true });
  expect(report.private.lines).toBeGreaterThan(0);
  expect(report.caches).toEqual(['.astro/data-store.json', '.cache/astro']);
  expect([snapshot(content), snapshot(`${content}.private`), snapshot(root)]).toEqual(before);
});

test('a released word that no other case holds goes with the case, and is asked again', async () => {
  const { content, root, ids } = copied();
  const [id = '', other = ''] = ids;
  const add = (slug: string, text: string) =>
    appendFileSync(join(content, 'cases', '1', `${slug}.md`), text);
  add(id, '\nSeen by Oxmantle and Zandervale.\n');
  add(other, '\nSeen by Zandervale.\n');
  const entry = (word: string) =>
    `  - { word: ${word}, date: 2026-01-02, reason: Of the letters }\n`;
  const vocabulary = (...words: string[]) => `released:\n${words.map(entry).join('')}`;
  writeFileSync(join(content, 'vocabulary.yaml'), vocabulary('oxmantle', 'zandervale'));
  const log = join(`${content}.private`, 'decisions.jsonl');
  const events = ['zandervale', 'oxmantle'].map((word) =>
    JSON.stringify({ action: 'release', word }),
  );
  writeFileSync(log, `${events.join('\n')}\n`);
  expect(await run({ content, root, id })).toMatchObject({ words: 1 });
  const kept = { ...snapshot(content), ...snapshot(`${content}.private`) };
  expect(Object.keys(kept).filter((path) => /oxmantle/i.test(kept[path] ?? ''))).toEqual([]);
  expect(readFileSync(join(content, 'vocabulary.yaml'), 'utf8')).toContain('zandervale');
  expect(readFileSync(log, 'utf8')).toBe(`${events[0]}\n`);
});

test('a word that was released for the case alone goes with it, wherever else it stands', async () => {
  const { content, root, ids } = copied();
  const [id = '', other = ''] = ids;
  for (const slug of [id, other])
    appendFileSync(join(content, 'cases', '1', `${slug}.md`), '\nSeen by Zandervale.\n');
  const released = (slug: string) =>
    `  - { word: zandervale, case: ${slug}, date: 2026-01-02, reason: Of the letters }\n`;
  writeFileSync(join(content, 'vocabulary.yaml'), `released:\n${released(id)}${released(other)}`);
  expect(await run({ content, root, id })).toMatchObject({ words: 1 });
  const left = readFileSync(join(content, 'vocabulary.yaml'), 'utf8');
  expect(left).toContain(`case: ${other}`);
  expect(left).not.toContain(id);
});

test('the proof names every place that was looked through, and is its owner’s alone', async () => {
  const { content, root, ids } = copied();
  const { places, proof = '' } = await run({ content, root, id: ids[0] ?? '' });
  expect(places.map(({ place, left }) => [place, left])).toEqual([
    ["the archive's files", []],
    ['its private folder', []],
    ['caches', []],
  ]);
  const path = join(`${content}.private`, proof);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('Checked on 2026-02-03.');
  for (const { place, files } of places)
    expect(text).toContain(`${place}: ${files} files looked through, nothing of it left`);
  expect(text).toContain('Nothing of it is left in these places.');
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
});

test.each<[string, (content: string, root: string, said: string) => void, string]>([
  [
    'a page that quotes it',
    (content, _, said) =>
      writeFileSync(join(content, 'pages', 'news.md'), `---\ntitle: N\nlead: L\n---\n\n${said}\n`),
    "the archive's files",
  ],
  [
    'a copy in the private folder',
    (content, _, said) => writeFileSync(join(`${content}.private`, 'copy.txt'), said),
    'its private folder',
  ],
  [
    'a copy there that is compressed',
    (content, _, said) => writeFileSync(join(`${content}.private`, 'copy.bin'), gzipSync(said)),
    'its private folder',
  ],
])('%s is found, and the proof says so', async (_, leave, place) => {
  const { content, root, ids } = copied();
  const [id = ''] = ids;
  const path = join(content, 'cases', '1', `${id}.md`);
  const said = 'Nothing helped but seven jars of honey and a walk by the shore.';
  appendFileSync(path, `\n${said}\n`);
  // after the fingerprint was taken: what is there before counts as somebody else's words
  const { places, proof = '' } = await withdraw({
    ...{ reason: 'privacy', today: '2026-02-03', dryRun: false, content, root, id },
    site: {
      folder: join(root, 'site'),
      build: async () => {
        leave(content, root, said);
        return true;
      },
    },
  });
  expect(places.filter(({ left }) => left.length > 0).map((one) => one.place)).toEqual([place]);
  expect(readFileSync(join(`${content}.private`, proof), 'utf8')).toContain(
    'SOMETHING OF IT IS LEFT',
  );
});

test('the proof of a run that came too late to compare does not replace one that did', async () => {
  const { content, root, ids } = copied();
  const [id = ''] = ids;
  const { proof = '' } = await run({ content, root, id });
  const text = readFileSync(join(`${content}.private`, proof), 'utf8');
  const again = await run({ content, root, id, today: '2026-05-06' });
  expect(again).toMatchObject({ already: true, proof });
  expect(readFileSync(join(`${content}.private`, proof), 'utf8')).toBe(text);
});

test('a case with words that wait, edited by hand, or with a reissue that is held, goes whole', async () => {
  const { content, root, ids } = copied();
  const [id = '', other = ''] = ids;
  const path = join(content, 'cases', '1', `${id}.md`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('## Clinical summary\n\n', '$&Oxmantle. '),
  );
  const lines = (...values: object[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const waits = (slug: string) => ({
    id: slug,
    caseNumber: `X-${slug}`,
    source: `/inbox/${slug}.txt`,
    doubts: [{ surface: 'Oxmantle', sentence: 'Oxmantle.', place: 'summary' }],
  });
  writeFileSync(join(`${content}.private`, 'doubts.jsonl'), lines(waits(id), waits(other)));
  const held = (slug: string) => ({
    ...{ source: `/inbox/new-${slug}.txt`, sha256: slug, where: `case ${slug}` },
    ...{ what: 'its file was edited by hand', todo: 'List the field' },
  });
  writeFileSync(join(`${content}.private`, 'held.jsonl'), lines(held(id), held(other)));
  const { places } = await run({ content, root, id });
  expect(places.flatMap(({ left }) => left)).toEqual([]);
  expect(existsSync(path)).toBe(false);
  const kept = snapshot(`${content}.private`);
  expect(kept['doubts.jsonl']).toBe(lines(waits(other)));
  expect(kept['held.jsonl']).toBe(lines(held(other)));
});

test('a letter that is held has no case to take down: the review leaves it out', async () => {
  const { content, root } = copied();
  const held = { source: '/inbox/a.txt', sha256: 'aa', where: 'header', what: 'x', todo: 'y' };
  writeFileSync(join(`${content}.private`, 'held.jsonl'), `${JSON.stringify(held)}\n`);
  const before = [snapshot(content), snapshot(`${content}.private`)];
  await expect(run({ content, root, id: 'XQ99-7777777-long' })).rejects.toThrow(
    /is no case of this archive\. .*One of the 1 letters that are held is not published; leave it out/,
  );
  expect([snapshot(content), snapshot(`${content}.private`)]).toEqual(before);
});

test('what names the case elsewhere is told, and stays', async () => {
  const { content, root, ids } = copied();
  const [id = ''] = ids;
  writeFileSync(join(content, 'pages', 'news.md'), `---\ntitle: N\nlead: L\n---\n\nSee ${id}.\n`);
  expect((await run({ content, root, id })).namedBy).toEqual(['pages/news.md']);
});

test('an id that is no case is a wrong use, and the nearest is offered', async () => {
  const { content, root, ids } = copied();
  const near = `${ids[0]?.slice(0, -1)}!`;
  await expect(run({ content, root, id: near })).rejects.toThrow(`Did you mean ${ids[0]}.`);
  const { code, err } = await casebook([
    'withdraw',
    near,
    '--reason',
    'privacy',
    '--content',
    content,
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining(`Did you mean ${ids[0]}.`)]);
}, 30_000);

test.each([
  [['withdraw', 'a'], 'no reason given'],
  [['withdraw', 'a', '--reason', 'privcy'], 'Did you mean privacy.'],
  [['withdraw', '--reason', 'privacy'], 'it takes one case'],
  [['withdraw', 'a', 'b', '--reason', 'privacy'], 'it takes one case'],
])(
  'a withdrawal called wrongly exits 2: %j',
  async (words, said) => {
    const { code, err } = await casebook(words);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  },
  30_000,
);
