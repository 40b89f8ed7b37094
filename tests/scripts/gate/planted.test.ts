import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../scripts/build/build-archive.ts';
import { loadChecked } from '../../../scripts/content.ts';
import { letters } from '../../../src/sample/letters.ts';
import { SAMPLE } from '../../../src/sample/sample.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { casebook, project } from '../command-line.ts';

const own = join(project, 'content');

/** An archive of a few of the sample's cases, with a ledger of what `known` gives for each case. */
function archive(files: readonly string[], known: (id: string) => object[]): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(join(content, 'cases', '1'), { recursive: true });
  for (const part of ['archive.yaml', 'taxonomy', 'pages'])
    cpSync(join(own, part), join(content, part), { recursive: true });
  for (const file of files)
    cpSync(join(own, 'cases', '1', file), join(content, 'cases', '1', file));
  mkdirSync(`${content}.private`);
  const lines = files.map((file) => {
    const id = file.slice(0, -3).toUpperCase();
    return `${JSON.stringify({ id, source: 'x', sha256: 'x', known: known(id) })}\n`;
  });
  writeFileSync(join(`${content}.private`, 'ledger.jsonl'), lines.join(''), { mode: 0o600 });
  return content;
}

const KINDS = [
  'claimant',
  'claimant',
  'name',
  'name',
  'employer',
  'administrator',
  'address',
  'city',
  'zip',
  'identifier',
  'phone',
  'email',
  'birth',
];
const leaksOf = async (content: string) =>
  (await loadChecked(content)).problems.filter(({ what }) =>
    /the ledger knows|the form of/.test(what),
  );

test('the sample passes, with all that its letters named in the ledger', async () => {
  const files = new Set(readdirSync(join(own, 'cases', '1')));
  const named = [...letters(SAMPLE.seed, SAMPLE.letters)].filter(
    ({ caseNumber, truth }) =>
      truth.secrets.length > 0 && files.has(`${caseNumber.toLowerCase()}.md`),
  );
  const secrets = new Map(named.map(({ caseNumber, truth }) => [caseNumber, truth.secrets]));
  expect(secrets.size).toBeGreaterThan(40);
  const content = archive(
    [...secrets.keys()].map((id) => `${id.toLowerCase()}.md`),
    (id) => (secrets.get(id) ?? []).map((value, index) => ({ kind: KINDS[index], value })),
  );
  expect(await leaksOf(content)).toEqual([]);
}, 60_000);

const [file = ''] = readdirSync(join(own, 'cases', '1')).sort();
const values = [
  { kind: 'claimant', value: 'Quintrell, Bellamira J.' },
  { kind: 'name', value: 'Dr. Ilse Velmont' },
  { kind: 'employer', value: 'Umberfold Foundry, Inc.' },
  { kind: 'administrator', value: 'Zandergard' },
  { kind: 'address', value: '4410 Umberfold Street' },
  { kind: 'city', value: 'Umbervillage' },
  { kind: 'zip', value: '00093' },
  { kind: 'phone', value: '(555) 555-0142' },
  { kind: 'email', value: 'velmont@example.com' },
  { kind: 'identifier', value: 'WC-4417-902' },
  { kind: 'birth', value: '03/07/1961' },
];
const planted: [string, string][] = [
  ['claimant', 'the applicant QUINTRELL said'],
  ['name', 'velmont has said'],
  ['employer', 'at Umberfold Foundry in'],
  ['administrator', 'Zandergard denied'],
  ['address', 'of 4410 Umberfold St came'],
  ['city', 'of Umbervillage came'],
  ['zip', 'of 00093 came'],
  ['phone', 'at 555.555.0142 was'],
  ['email', 'at VELMONT@example.com was'],
  ['identifier', 'as WC 4417 902 was'],
  ['birth', 'born March 7, 1961, was'],
];

test.each(planted)(
  'what identifies in a case file lets neither check nor build pass: %s',
  async (_, words) => {
    const content = archive([file], () => values);
    const path = join(content, 'cases', '1', file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '## Clinical summary\n\n',
        `## Clinical summary\n\nThen ${words} it.\n\n`,
      ),
    );
    const found = await leaksOf(content);
    expect(found.length).toBeGreaterThan(0);
    for (const { where, message } of found) {
      expect(where).toMatch(/^cases\/1\/.*\.md:\d+$/);
      for (const { value } of values) expect(message).not.toContain(value);
      expect(message).not.toMatch(/quintrell|velmont|umber[fv]|zandergard|0142|4417/i);
    }
    const out = join(temporaryFolder(), 'site');
    const { problems } = await buildArchive({ root: project, content, out, say: () => undefined });
    expect(problems.length).toBeGreaterThan(0);
    expect(existsSync(out)).toBe(false);
  },
);

test.each(['build', 'start', 'gate'])(
  'no switch of %s leaves the gate out',
  async (command) => {
    for (const flag of ['--no-gate', '--skip-gate', '--no-check', '--force']) {
      const { code, err } = await casebook([command, flag]);
      expect([code, err]).toEqual([2, expect.stringContaining(`${flag} is not a flag`)]);
    }
    const { out } = await casebook([command, '--help']);
    expect(out).not.toMatch(/--(?:no|skip)-/);
  },
  60_000,
);
