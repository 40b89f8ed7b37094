import { expect, test } from 'vitest';
import { reclassify } from '../../src/pipeline/reclassify.ts';
import type { CaseData, TaxonomyFiles } from '../../src/schema.ts';
import { readTaxonomy } from '../../src/taxonomy.ts';

const entry = { label: 'Label', sentence: 'A sentence.' };
const files: TaxonomyFiles = {
  treatments: {
    categories: [
      {
        slug: 'rehabilitation',
        ...entry,
        classes: [{ slug: 'physical-therapy', ...entry, patterns: ['physical therapy'] }],
      },
    ],
  },
  bodyParts: { bodyParts: [{ slug: 'knee', ...entry, patterns: ['knee'] }] },
  guidelines: {
    guidelines: [
      { slug: 'odg', ...entry, patterns: ['ODG'] },
      { slug: 'mtus', ...entry, patterns: ['MTUS'] },
    ],
  },
  reasons: { reasons: [] },
};
const taxonomy = readTaxonomy(files);

const data: CaseData = {
  id: 'CM15-0000001',
  program: 'ca-dwc',
  decided: '2015-02-03',
  patient: {},
  reviewer: { specialties: [] },
  determinations: [
    {
      request: '8 sessions of physical therapy for the knee',
      treatment: 'unclassified',
      bodyParts: [],
      outcome: 'upheld',
      guidelines: { administrator: [], reviewer: [{ id: 'gone', cited: 'ODG Knee' }] },
      reasons: [],
    },
  ],
  format: 'ca-dwc/2016',
  profile: 'state-publication',
  removed: {},
};
const body = { summary: ['He has knee pain.'], rationales: [['It is not needed.']] };

test('a case file is classified anew from its own text', () => {
  const [determination] = reclassify(data, body, taxonomy).data.determinations;
  expect(determination).toMatchObject({
    treatment: 'rehabilitation/physical-therapy',
    bodyParts: ['knee'],
    quantity: { amount: 8, unit: 'session' },
    outcome: 'upheld',
    guidelines: { reviewer: [{ id: 'odg', cited: 'ODG Knee' }] },
  });
});

test('classified twice, it is the same', () => {
  const once = reclassify(data, body, taxonomy).data;
  expect(reclassify(once, body, taxonomy).data).toEqual(once);
});

test('a guideline stays while the taxonomy has it and finds it in the citation', () => {
  const [old] = data.determinations;
  const both = { id: 'mtus', cited: 'MTUS and ODG Knee' };
  const given = {
    ...data,
    determinations: old ? [{ ...old, guidelines: { administrator: [both], reviewer: [] } }] : [],
  };
  const [determination] = reclassify(given, body, taxonomy).data.determinations;
  expect(determination?.guidelines.administrator).toEqual([both]);
});

test.each([
  ['determinations.0.treatment', 'unclassified', ['knee']],
  ['determinations.0.bodyParts', 'rehabilitation/physical-therapy', []],
  ['determinations.0', 'unclassified', []],
])('what a person edited is left alone: %s', (edited, treatment, bodyParts) => {
  const { data: anew, kept } = reclassify({ ...data, edited: [edited] }, body, taxonomy);
  expect(anew.determinations[0]).toMatchObject({ treatment, bodyParts });
  expect(kept).toEqual([edited]);
});

test('a quantity that the request no longer gives goes', () => {
  const [old] = data.determinations;
  const given = {
    ...data,
    determinations: old
      ? [{ ...old, request: 'physical therapy', quantity: { amount: 3, unit: 'day' as const } }]
      : [],
  };
  expect(reclassify(given, body, taxonomy).data.determinations[0]).not.toHaveProperty('quantity');
});

test("a table's row keeps the classes that the table gives", () => {
  const row = { ...data, asPublished: { 'Treatment category': 'Rehab' } };
  expect(reclassify(row, body, taxonomy).data).toEqual(row);
});
