import { expect, test } from 'vitest';
import { treatmentOf } from '../../../src/pipeline/classify/treatment.ts';
import { letterOf, rows, taxonomy } from './requests.ts';

function treatments(items: Parameters<typeof letterOf>[0], summary: string[] = []): string[] {
  const letter = letterOf(items, summary);
  return letter.items.map((item) => treatmentOf(item, letter, taxonomy));
}

test.each(rows().map(({ request, treatment }) => [request, treatment]))(
  '%s is %s',
  (request, treatment) => {
    expect(treatments([request])).toEqual([treatment]);
  },
);

test('every class has an entry of its own in the table of requests, but for "other"', () => {
  const tried = new Set(rows().map(({ treatment }) => treatment));
  const missing = [...taxonomy.classes.keys()].filter(
    (path) => !tried.has(path) && !path.endsWith('/other'),
  );
  expect(missing).toEqual([]);
});

test('every category has a class "other", and classes lead to classes that there are', () => {
  for (const category of taxonomy.categories.keys()) {
    expect(taxonomy.classes.has(`${category}/other`), category).toBe(true);
  }
  for (const { entry } of taxonomy.classes.values()) {
    for (const { treatment } of entry.becomes ?? [])
      expect(taxonomy.classes.has(treatment), treatment).toBe(true);
    for (const { items } of entry.beside ?? []) {
      for (const item of items) {
        expect(taxonomy.classes.has(item) || taxonomy.categories.has(item), item).toBe(true);
      }
    }
  }
});

test('a wrap or pad beside a cold therapy unit goes with it, alone a wrap is a brace', () => {
  expect(treatments(['Cold compression unit, 14 day rental', 'Elbow pad', '3 arm wraps'])).toEqual([
    'dmepos/cold-heat-therapy',
    'dmepos/cold-heat-therapy',
    'dmepos/cold-heat-therapy',
  ]);
  expect(treatments(['Elbow wrap'])).toEqual(['dmepos/brace-orthosis']);
});

test('a hospital stay beside an operation goes with it, alone it is a stay without surgery', () => {
  expect(treatments(['Total hip arthroplasty', 'Inpatient hospital stay, 2 days'])[1]).toBe(
    'surgery/surgical-facility',
  );
  expect(treatments(['Inpatient hospital stay, 2 days'])).toEqual([
    'evaluation-and-management/hospital-stay',
  ]);
});

test('what a thing accompanies changes nothing', () => {
  expect(
    treatments([
      'Associated surgical service: Walker',
      'Retrospective request for Walker DOS 5/6/2016',
      'Post-op walker',
      'Additional walker',
      'DME: walker',
    ]),
  ).toEqual(Array(5).fill('dmepos/mobility-aid'));
});

test('a word that several classes share is read by the rationale, within its category', () => {
  const rationale = [
    'The guideline supports an epidural steroid injection where radiculopathy is shown.',
    'There is no such finding. An epidural steroid injection is not necessary.',
  ];
  expect(treatments([{ request: 'Injection, left L5', rationale }])).toEqual([
    'injection/epidural-steroid',
  ]);
  expect(treatments([{ request: 'Imaging', rationale }])).toEqual(['diagnostic-testing/other']);
});

test('an exam several times over is the course of treatment that the rationale answers', () => {
  const rationale = ['Physical therapy is limited. More physical therapy is not necessary.'];
  expect(treatments([{ request: 'Physical exam 3 times 4', rationale }])).toEqual([
    'rehabilitation/physical-therapy',
  ]);
  expect(treatments([{ request: 'Physical exam', rationale }])).toEqual([
    'evaluation-and-management/office-visit',
  ]);
});

test('a request that names nothing is unclassified, unless the rationale says what is meant', () => {
  expect(treatments(['As stated in the report'])).toEqual(['evaluation-and-management/report']);
  expect(treatments(['Unspecified'])).toEqual(['unclassified']);
  expect(
    treatments([{ request: 'XQZ x 6', rationale: ['Acupuncture may help. Acupuncture is due.'] }]),
  ).toEqual(['rehabilitation/acupuncture']);
  expect(
    treatments([
      { request: 'XQZ x 6', rationale: ['Acupuncture, massage and a TENS unit are for pain.'] },
    ]),
  ).toEqual(['unclassified']);
});

test('a misspelt drug is mended, a word near two drugs is not', () => {
  expect(treatments(['Pantoprasole 20mg #30', 'Carisoprodole 350mg'])).toEqual([
    'pharmaceuticals/proton-pump-inhibitors',
    'pharmaceuticals/muscle-relaxants',
  ]);
});
