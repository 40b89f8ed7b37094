import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexOf, escapeTex } from '../../../src/archive/citation/bibtex.ts';
import { cslJsonOf } from '../../../src/archive/citation/csl-json.ts';
import { citationFiles } from '../../../src/archive/citation/formats.ts';
import { citationMeta } from '../../../src/archive/citation/meta.ts';
import { type Reference, referenceOf } from '../../../src/archive/citation/reference.ts';
import { risOf } from '../../../src/archive/citation/ris.ts';
import { determination, letter, taxonomy } from '../letters.ts';
import { printedByTex, readBibtex, readRis } from './readers.ts';

const settings = {
  schemaVersion: 1 as const,
  name: 'Reviews & 100% of them',
  description: 'Invented.',
  notice: 'All of it is invented.',
  programs: ['ca-dwc'],
  profile: 'state-publication' as const,
  source: 'anonymized' as const,
  site: 'https://archive.example',
  base: '/',
  contact: 'archive@archive.example',
  licence: { name: 'CC0', url: 'https://licence.example/' },
  citation: '{id}',
  robots: { indexCases: false },
  thresholds: { rateFloor: 11, smallestCell: 11 },
};
const address = 'https://archive.example/a_b/cases/cm15-0000001/';
const imprint = { settings, taxonomy, address };
const two = letter([determination(), determination({ outcome: 'overturned' })]);
const reference = referenceOf(two, imprint);

test('a reference has number, treatments, outcome, day, version and address of its case', () => {
  expect(reference).toEqual({
    id: 'CM15-0000001',
    title: 'Case CM15-0000001: MRI, mixed outcome',
    decided: [2015, 2, 3],
    archive: 'Reviews & 100% of them',
    program: expect.stringContaining('California'),
    version: '0123abcd',
    address,
    lang: 'en',
    notice: 'All of it is invented.',
  });
});

test('a year alone stays a year alone in every format', () => {
  const year = referenceOf(letter([determination()], { decided: '2015' }), imprint);
  expect(year.decided).toEqual([2015]);
  expect(readRis(risOf(year)).filter(([tag]) => tag === 'PY' || tag === 'DA')).toEqual([
    ['PY', '2015'],
  ]);
  expect(readBibtex(bibtexOf(year)).fields).not.toHaveProperty('month');
  expect(JSON.parse(cslJsonOf(year))[0].issued).toEqual({ 'date-parts': [[2015]] });
  expect(citationMeta(year)).toContainEqual(['citation_publication_date', '2015']);
});

test('RIS is a case, line by line, with its end', () => {
  const fields = readRis(risOf(reference));
  expect(fields[0]).toEqual(['TY', 'CASE']);
  expect(fields.at(-1)).toEqual(['ER', '']);
  expect(Object.fromEntries(fields)).toMatchObject({
    TI: reference.title,
    DA: '2015/02/03/',
    UR: address,
    ET: 'Case version 0123abcd',
    N1: 'All of it is invented.',
  });
});

test('BibTeX is one entry whose values print as they are', () => {
  const { kind, key, fields } = readBibtex(bibtexOf(reference));
  expect([kind, key]).toEqual(['misc', 'case-CM15-0000001']);
  expect(fields['title']).toBe(`{${reference.title}}`);
  expect(printedByTex(fields['howpublished'] ?? '')).toBe(settings.name);
  expect(fields).toMatchObject({ year: '2015', month: '2', day: '3', url: address });
  expect(fields['note']).toContain('0123abcd');
});

test('CSL-JSON has what its schema asks for, and no name that it lacks', () => {
  const [item, ...others] = JSON.parse(cslJsonOf(reference));
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    id: 'CM15-0000001',
    type: 'legal_case',
    title: reference.title,
    issued: { 'date-parts': [[2015, 2, 3]] },
    version: '0123abcd',
    URL: address,
  });
  for (const name of Object.keys(item)) expect(CSL_NAMES).toContain(name);
});

// Of the CSL 1.0.2 input schema: what an item may hold besides names of people.
const CSL_NAMES = [
  'type',
  'id',
  'language',
  'issued',
  'authority',
  'container-title',
  'note',
  'number',
  'publisher',
  'title',
  'title-short',
  'URL',
  'version',
];

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const any = fc.record({ title: line, archive: line, program: line, notice: line });

test('whatever a reference says, every format can be read back', () => {
  fc.assert(
    fc.property(any, (given) => {
      const one: Reference = { ...reference, ...given };
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      const ris = Object.fromEntries(readRis(risOf(one)));
      expect(ris['TI']).toBe(plain(given.title).trim());
      const { fields } = readBibtex(bibtexOf(one));
      expect(printedByTex(fields['howpublished'] ?? '')).toBe(plain(given.archive));
      expect(JSON.parse(cslJsonOf(one))[0].title).toBe(given.title);
    }),
  );
});

test('text without special characters is left alone by TeX’s escapes', () => {
  expect(escapeTex('12 visits, é and “so”')).toBe('12 visits, é and “so”');
});

test('a citation file is a link that carries the whole text under a name of its own', () => {
  const files = citationFiles(reference);
  expect(files.map(({ name }) => name)).toEqual([
    'cm15-0000001.ris',
    'cm15-0000001.bib',
    'cm15-0000001.json',
  ]);
  const [, text = ''] = files[0]?.href.split(',') ?? [];
  expect(decodeURIComponent(text)).toBe(risOf(reference));
  for (const { href } of files) expect(href).toMatch(/^data:[\w./+-]+;charset=utf-8,[^"<>\s]*$/);
});

test('the head tells title, day, address and language', () => {
  expect(Object.fromEntries(citationMeta(reference))).toMatchObject({
    citation_title: reference.title,
    citation_publication_date: '2015/02/03',
    citation_public_url: address,
    'DC.date': '2015-02-03',
    'DC.identifier': 'CM15-0000001',
  });
});
