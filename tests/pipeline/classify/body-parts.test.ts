import { expect, test } from 'vitest';
import { bodyPartsOf } from '../../../src/pipeline/classify/body-parts.ts';
import { letterOf, rows, taxonomy } from './requests.ts';

function partsOf(
  items: Parameters<typeof letterOf>[0],
  summary: string[] = [],
  treatment = 'rehabilitation/physical-therapy',
): string[][] {
  const letter = letterOf(items, summary);
  return letter.items.map((item) => bodyPartsOf(item, letter, treatment, taxonomy));
}

test.each(rows().map(({ request, bodyParts, treatment }) => [request, bodyParts, treatment]))(
  '%s is about %s',
  (request, bodyParts, treatment) => {
    const expected = bodyParts === '-' ? ['unspecified'] : bodyParts.split(' ');
    expect(partsOf([request], [], treatment)).toEqual([expected]);
  },
);

test('the whole heading counts, and four parts or more are "multiple" alone', () => {
  expect(
    partsOf([
      {
        request: 'Chiropractic 4 visits',
        heading:
          'Chiropractic 8 visits for the neck was the original request. Chiropractic 4 visits is',
      },
      'Physical therapy for neck, shoulder, knee and foot',
    ]),
  ).toEqual([['neck'], ['multiple']]);
});

test('a list of regions of the spine is no lower back', () => {
  expect(partsOf(['Massage of the cervical and thoracic spine', 'Massage of the spine'])).toEqual([
    ['neck', 'upper-back'],
    ['lower-back'],
  ]);
});

test.each([
  ['Hand-held shower', 'unspecified'],
  ['Knee scooter', 'unspecified'],
  ['Elbow: radial head replacement', 'elbow'],
  ['Spinal cord stimulator', 'unspecified'],
])('words that only look like parts are none: %s', (request, part) => {
  expect(partsOf([request])).toEqual([[part]]);
});

test('what stands around an operation is about the operated part', () => {
  expect(
    partsOf(
      ['Left knee arthroscopy', 'Assistant surgeon', 'Chest x-ray', 'Crutches'],
      ['The diagnoses include left knee tear and low back pain.'],
    ),
  ).toEqual([['knee'], ['knee'], ['chest'], ['knee']]);
});

test('of two operations the nearest before an item is the one it goes with', () => {
  expect(
    partsOf(['Right carpal tunnel release', 'Pre-op EKG', 'Left knee arthroscopy', 'Crutches']),
  ).toEqual([['wrist'], ['wrist'], ['knee'], ['knee']]);
});

test('a drug goes with an operation only where it says so, or is one that operations need', () => {
  const summary = ['The diagnoses include knee tear and neck strain.'];
  const drug = (request: string, name: string) =>
    partsOf(['Knee arthroscopy', request], summary, `pharmaceuticals/${name}`)[1];
  expect(drug('Norco 10/325mg', 'opioids')).toEqual(['neck', 'knee']);
  expect(drug('Post-op Norco 10/325mg', 'opioids')).toEqual(['knee']);
  expect(drug('Keflex 500mg', 'antibiotics')).toEqual(['knee']);
});

test('a course of therapy is no operation, whatever its words', () => {
  expect(
    partsOf(
      ['Spinal decompression therapy, lumbar', 'Cane'],
      ['The diagnosis is ankle sprain.'],
    )[1],
  ).toEqual(['ankle']);
});

test('a request that names no part is about the diagnosed ones, without where pain runs to', () => {
  expect(
    partsOf(
      ['Acupuncture'],
      [
        'He was hurt in a fall. The diagnoses include lumbar strain and right wrist sprain. He complains of back pain that radiates to the left foot.',
      ],
    ),
  ).toEqual([['lower-back', 'wrist']]);
});

test('a lone diagnosis is joined by the first complaint', () => {
  expect(
    partsOf(
      ['Acupuncture'],
      [
        'She is being treated for lumbar strain. She complained of low back and neck pain. She denied pain in the knee.',
      ],
    ),
  ).toEqual([['neck', 'lower-back']]);
});

test('organs count only where nothing else is injured', () => {
  expect(partsOf(['Acupuncture'], ['Diagnoses are hypertension and ankle sprain.'])).toEqual([
    ['ankle'],
  ]);
  expect(partsOf(['Acupuncture'], ['Diagnoses are hypertension and gastritis.'])).toEqual([
    ['internal'],
  ]);
});

test('without a diagnosis the story of the injury, then the rationale, tell the parts', () => {
  expect(partsOf(['Acupuncture'], ['He fell. There was a fracture of the elbow.'])).toEqual([
    ['elbow'],
  ]);
  expect(partsOf(['Acupuncture'], ['He limps. The ankle is swollen.'])).toEqual([['ankle']]);
  expect(partsOf([{ request: 'Acupuncture', rationale: ['It may help the neck.'] }])).toEqual([
    ['neck'],
  ]);
});

test('what a drug is given for is no part that is treated', () => {
  expect(
    partsOf(
      ['Trazodone 50mg for depression'],
      ['The diagnosis is knee strain.'],
      'pharmaceuticals/antidepressants',
    ),
  ).toEqual([['knee']]);
});
