import { expect, test } from 'vitest';
import { exportFileOf } from '../../../src/search/build-export.ts';
import type { ExportFile } from '../../../src/search/export-file.ts';
import { savedFile, type SavedFormat } from '../../../src/search/export/files.ts';
import { emptyState } from '../../../src/search/state.ts';
import { archiveSettings } from '../../../src/schema.ts';
import { ask, indexed, letter, taxonomy } from '../letters.ts';

const settings = archiveSettings.parse({
  schemaVersion: 1,
  name: 'An archive',
  description: 'Decisions.',
  programs: ['ca-dwc'],
  profile: 'safe-harbor',
  source: 'anonymized',
  site: 'https://example.org',
  contact: 'archive@example.org',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  citation: '{id}',
  robots: { indexCases: false },
  thresholds: { rateFloor: 11 },
  notice: 'All of it is invented.',
});
const cases = [
  letter(
    'CM14-0000001',
    '2014-02-03',
    [],
    [
      { request: '=HYPERLINK("a"), MRI', treatment: 'surgery/spine', outcome: 'overturned' },
      {
        request: 'Acupuncture "x8"',
        bodyParts: ['knee'],
        quantity: { amount: 8, unit: 'visit' },
        guidelines: ['odg'],
        administrator: ['acoem', 'odg'],
      },
    ],
  ),
  letter('CM15-0000002', '2015', [], [{ request: 'MRI' }]),
];
const files = new Map<number, ExportFile>([[1, exportFileOf(cases, { settings, taxonomy })]]);
const search = {
  query: '-knee',
  address: 'https://example.org/search/?q=-knee',
  archive: files.get(1)!.archive,
  date: '2025-01-31',
  version: 'abcdef12',
};

async function saved(format: SavedFormat): Promise<string> {
  const { found } = await ask({ ...emptyState, sort: 'oldest' }, indexed(cases));
  return savedFile(format, found, files, search, 'https://example.org').text;
}

test('a table names its columns first, says in every row what was searched, and holds no formula', async () => {
  const lines = (await saved('CSV')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^case,decision,decided,request,.*,query,search,archive_date,archive_version$/,
  );
  expect(lines[1]).toContain('CM14-0000001,1,2014-02-03," =HYPERLINK(""a""), MRI",,,surgery/spine');
  expect(lines[2]).toContain('8,visit,unclassified,knee,upheld,acoem;odg,odg,');
  for (const line of lines.slice(1))
    expect(line).toContain(' -knee,https://example.org/search/?q=-knee,2025-01-31,abcdef12');
});

test('JSON says what was searched, in which version, and holds every result', async () => {
  const value = JSON.parse(await saved('JSON'));
  expect(value).toMatchObject({
    query: '-knee',
    address: search.address,
    archive: 'An archive',
    notice: 'All of it is invented.',
    archiveDate: '2025-01-31',
    archiveVersion: 'abcdef12',
    total: 3,
    letters: 2,
  });
  expect(value.results[1]).toMatchObject({
    case: 'CM14-0000001',
    decision: 2,
    request: 'Acupuncture "x8"',
    amount: 8,
    unit: 'visit',
    reviewerGuidelines: ['odg'],
    address: 'https://example.org/cases/cm14-0000001/#determination-2',
  });
});

test('each letter is cited once, in the order of the results', async () => {
  const ris = await saved('RIS');
  expect(ris.match(/^TY {2}- CASE/gm)).toHaveLength(2);
  expect(ris).toContain('UR  - https://example.org/cases/cm14-0000001/');
  expect((await saved('BibTeX')).match(/^@misc\{/gm)).toHaveLength(2);
  const items = JSON.parse(await saved('CSL-JSON'));
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['CM14-0000001', 'CM15-0000002']);
  expect(items.map(({ issued }: { issued: unknown }) => issued)).toEqual([
    { 'date-parts': [[2014, 2, 3]] },
    { 'date-parts': [[2015]] },
  ]);
});

test('a part whose file is missing makes no file', async () => {
  const { found } = await ask(emptyState, indexed(cases));
  const none = new Map<number, ExportFile>();
  expect(() => savedFile('CSV', found, none, search, 'https://example.org')).toThrow('part 1');
  expect(() => savedFile('RIS', found, none, search, 'https://example.org')).toThrow('part 1');
});
