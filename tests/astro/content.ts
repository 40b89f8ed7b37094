import { stringify } from 'yaml';
import { composeBody } from '../../src/pipeline/body.ts';
import type { CaseData } from '../../src/schema.ts';
import { caseFile } from '../../src/schema.ts';
import { cites, determination, letter } from '../archive/letters.ts';

/** Stands in for `astro:content`: an invented archive of two letters in memory. */

const entry = (slug: string) => ({ slug, label: `The ${slug}`, sentence: `About the ${slug}.` });

const single = {
  settings: {
    schemaVersion: 1,
    name: 'An invented archive',
    description: 'Invented decisions.',
    notice: 'All of it is invented.',
    programs: ['ca-dwc'],
    profile: 'state-publication',
    source: 'anonymized',
    site: 'https://archive.example',
    base: '/',
    contact: 'archive@archive.example',
    licence: { name: 'CC0', url: 'https://licence.example/' },
    citation: '{archive}, {id}, {version}, {address}',
    robots: { indexCases: false },
    thresholds: { rateFloor: 3, smallestCell: 11 },
  },
  treatments: { categories: [{ ...entry('testing'), classes: [entry('mri'), entry('other')] }] },
  bodyParts: { bodyParts: [entry('knee'), entry('unspecified')] },
  guidelines: {
    guidelines: [
      { ...entry('old'), replaced: { by: 'new', on: '2016-07-28' }, publisher: 'A publisher' },
      entry('new'),
    ],
  },
  reasons: { reasons: [{ ...entry('too-many'), explains: 'upheld' }] },
};

const story = 'Dr. [name] asked for 12 visits.';
const quote = 'Twelve are too many for [name].';
const letters = [
  letter(
    [
      determination({
        request: 'MRI of the <b>left</b> knee',
        heading: story,
        quantity: { amount: 12, unit: 'visit' },
        guidelines: {
          administrator: [],
          reviewer: [
            { id: 'old', section: 'Knee', pages: '98-99', cited: 'Old, Knee, pages 98-99' },
            ...cites('unclassified'),
          ],
        },
        reasons: [{ id: 'too-many', quote }],
      }),
      determination({
        outcome: 'overturned',
        treatment: 'unclassified',
        bodyParts: ['unspecified'],
      }),
      determination({
        outcome: 'partially-overturned',
        quantity: { amount: 90, unit: 'tablet' },
        granted: { amount: 20, unit: 'tablet' },
        guidelines: { administrator: cites('new'), reviewer: cites('new') },
        reasons: [{ id: 'too-many' }],
      }),
    ],
    {
      id: 'CM16-0000002',
      decided: '2016-02-03',
      patient: { age: '40-49', sex: 'female' },
      priority: 'standard',
      reviewer: { specialties: ['Pain Medicine'] },
      removed: { name: 2, ageToBand: 1 },
      corrections: [{ date: '2017-01-02', note: 'A guideline was named wrongly.' }],
      supersedes: 'CM15-0000001',
    },
    {
      summary: ['She hurt the knee at [employer]. <script>alert(1)</script>'],
      rationales: [['The guideline allows ten.', `So be it. ${quote} No.`], ['Fine.'], ['A part.']],
    },
  ),
  letter([determination({ treatment: 'testing' })], { patient: { age: '90+' } }),
];

/** Each letter as its file. */
const files = letters.map(({ data, summary, rationales }) => ({
  id: `1/${data.id.toLowerCase()}`,
  data: caseFile.parse(data),
  body: fileOf(data, composeBody({ summary, rationales })),
}));

function fileOf(data: CaseData, body: string): string {
  return `---\n${stringify(data)}---\n\n${body}`;
}

const page = { id: 'about', data: { title: 'About', lead: 'What it is.' } };

/** Collections by name; a test may take one away. */
export const collections: Record<string, { id: string; data: unknown; body?: string }[]> = {
  ...Object.fromEntries(Object.entries(single).map(([name, data]) => [name, [{ id: name, data }]])),
  cases: files,
  pages: [page, { ...page, id: 'method' }],
};

export const getCollection = async (name: string) => collections[name] ?? [];
export const getEntry = async (name: string, id: string) =>
  collections[name]?.find((one) => one.id === id);
export const render = async () => ({
  Content: 'div',
  headings: [
    { depth: 2, slug: 'a', text: 'A' },
    { depth: 3, slug: 'b', text: 'B' },
  ],
});
