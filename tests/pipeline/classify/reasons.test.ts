import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reasonsOf } from '../../../src/pipeline/classify/reasons.ts';
import { readRationale } from '../../../src/pipeline/classify/reasons/rationale.ts';
import { readerOf } from '../../../src/pipeline/classify/reasons/reader.ts';
import type { LetterItem } from '../../../src/pipeline/letter.ts';
import type { CleanText } from '../../../src/pipeline/text.ts';
import type { Outcome } from '../../../src/schema.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';
import { furtherRationales } from './further-rationales.ts';
import { neutralSentences } from './neutral-sentences.ts';
import { reasonRationales } from './reason-rationales.ts';
import { reasonSentences } from './reason-sentences.ts';
import { toldAndConcluded } from './told-and-concluded.ts';
import { taxonomy } from './taxonomy-from-content.ts';

const item = (outcome: Outcome, ...rationale: string[]): LetterItem<CleanText> => ({
  request: 'a treatment' as CleanText,
  heading: 'a treatment' as CleanText,
  outcome,
  administrator: null,
  reviewer: null,
  rationale: rationale as CleanText[],
});
const idsOf = (treatment: string, outcome: Outcome, ...rationale: string[]) =>
  reasonsOf(item(outcome, ...rationale), treatment, taxonomy).map(({ id }) => id);

test.each(reasonSentences)('%s, %s: %s', (treatment, outcome, said, reasons) => {
  expect(idsOf(treatment, outcome, said)).toEqual(reasons.split('|').filter(Boolean));
});

test.each([...reasonRationales, ...furtherRationales, ...toldAndConcluded])(
  'a rationale of %s, %s: %s',
  (treatment, outcome, said, reasons) => {
    expect(idsOf(treatment, outcome, said)).toEqual(reasons.split('|').filter(Boolean));
  },
);

test.each(neutralSentences)('gives no reason for %s, %s: %s', (treatment, outcome, said) => {
  expect(idsOf(treatment, outcome, said)).toEqual([]);
});

test('the quote is the first sentence that says it, word for word', () => {
  const paragraphs = [
    'The MTUS allows ten visits. The patient had six. However, the request for 12 more visits exceeds this.',
    'The number of visits exceeds the guideline.',
  ];
  expect(
    reasonsOf(item('upheld', ...paragraphs), 'rehabilitation/physical-therapy', taxonomy),
  ).toEqual([
    {
      id: 'exceeds-guideline-quantity',
      quote: 'However, the request for 12 more visits exceeds this.',
    },
  ]);
});

test('reasons for a denial do not explain an approval, nor the other way round', () => {
  const denial = 'The records do not document progressive neurologic deficits.';
  const approval = 'In this case a red flag was identified.';
  expect(idsOf('diagnostic-testing/mri', 'overturned', denial)).toEqual([]);
  expect(idsOf('diagnostic-testing/mri', 'upheld', approval)).toEqual([]);
  expect(idsOf('diagnostic-testing/mri', 'partially-overturned', denial, approval)).toEqual([
    'no-red-flags-or-neurologic-deficit',
    'red-flags-or-deficit-present',
  ]);
});

test('at most three are given, and a mere lack of records only where nothing else is said', () => {
  const many = [
    'The records do not document functional improvement.',
    'The patient should be well versed in a home exercise program.',
    'The request exceeds what the guideline allows.',
    'The provider did not explain why more is needed.',
  ];
  expect(idsOf('rehabilitation/physical-therapy', 'upheld', ...many)).toHaveLength(3);
  const lack = 'The operative report was not provided.';
  expect(idsOf('rehabilitation/physical-therapy', 'upheld', lack)).toEqual([
    'missing-documentation',
  ]);
  expect(
    idsOf(
      'rehabilitation/physical-therapy',
      'upheld',
      lack,
      'The request exceeds what the guideline allows.',
    ),
  ).toEqual(['exceeds-guideline-quantity']);
});

test('what a guideline is quoted to say is a rule, and a quotation left open ends where the patient is spoken of', () => {
  const rationale =
    'The MTUS states "Imaging is reserved for red flags. Surgery must be planned. In this case, the neurologic examination was normal. The duration of symptoms is short.';
  const roles = readRationale([rationale], readerOf(taxonomy).cues).map(({ role }) => role);
  expect(roles).toEqual(['rule', 'rule', 'applied', 'open']);
});

test('the guideline’s own verdict is the reason where nothing is said of the patient', () => {
  expect(
    idsOf(
      'therapies/shockwave',
      'upheld',
      'ODG states that this therapy is not recommended. As such, the request is not medically necessary.',
    ),
  ).toEqual(['not-recommended-by-guideline']);
});

test('no reason is stated where rules and a verdict are all there is', () => {
  const rationale =
    'ODG recommends supervised exercise. MTUS notes that heat may be considered. The request is not medically necessary.';
  expect(reasonsOf(item('upheld', rationale), 'therapies/traction', taxonomy)).toEqual([
    { id: 'not-stated' },
  ]);
  expect(reasonsOf(item('upheld'), 'therapies/traction', taxonomy)).toEqual([]);
});

test.each([
  [
    'pharmaceuticals/opioids',
    'Ongoing management: the lowest dose that works should be prescribed. Pain is to be assessed at every visit. If the patient has returned to work, the drug may be continued. It is stopped where function does not improve.',
  ],
  [
    'dmepos/tens',
    'Not recommended as the first treatment, but a trial of one month may be considered. Criteria for the use of the unit: other means have failed. Rental is preferred over purchase. The plan should state goals.',
  ],
  [
    'injection/epidural-steroid',
    'Recommended as an option for radicular pain. 1) Radiculopathy must be documented on examination. 2) Exercise and drugs have failed. No more than two levels should be injected.',
  ],
])('rules that are pasted without quotation marks give no reason for %s', (treatment, rules) => {
  expect(
    idsOf(treatment, 'upheld', `${rules} The request is not medically necessary.`).filter(
      (id) => id !== 'not-stated',
    ),
  ).toEqual([]);
  const applied = 'The provider did not explain why it is needed.';
  expect(
    idsOf(treatment, 'upheld', `${rules} ${applied} The request is not medically necessary.`),
  ).toEqual(['no-rationale-given']);
});

test('every quote stands in the rationale, whatever it says', () => {
  const said = fc.constantFrom(
    ...[...reasonSentences, ...neutralSentences].map(([, , text]) => text),
  );
  const paragraphs = fc.array(fc.array(said, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  const treatment = fc.constantFrom(
    'diagnostic-testing/mri',
    'pharmaceuticals/opioids',
    'unclassified',
  );
  const outcome = fc.constantFrom<Outcome>('upheld', 'overturned', 'partially-overturned');
  fc.assert(
    fc.property(paragraphs, treatment, outcome, (lists, path, decided) => {
      const rationale = lists.map((list) => list.join(' '));
      const given = reasonsOf(item(decided, ...rationale), path, taxonomy);
      expect(given.length).toBeLessThanOrEqual(3);
      expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
      for (const { quote } of given)
        expect(quote === undefined || rationale.some((text) => text.includes(quote))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a publisher adds a reason, its phrases and its treatments without touching code', () => {
  const own = readTaxonomy({
    treatments: { categories: [] },
    bodyParts: { bodyParts: [] },
    guidelines: { guidelines: [] },
    reasons: {
      phrases: { place: 'home|house' },
      reasons: [
        {
          slug: 'at-home',
          label: 'At home',
          sentence: 'It can be done at home.',
          explains: 'upheld',
          treatments: ['therapies'],
          patterns: ['at <place>'],
          exceptPatterns: ['not at <place>'],
          patternsFor: [{ treatments: ['dmepos/tens'], patterns: ['in the <place>'] }],
        },
      ],
    },
  });
  const given = (treatment: string, said: string) =>
    reasonsOf(item('upheld', said), treatment, own);
  expect(given('therapies/traction', 'It is done at home.')).toEqual([
    { id: 'at-home', quote: 'It is done at home.' },
  ]);
  expect(given('therapies/traction', 'It is not at home.')).toEqual([]);
  expect(given('dmepos/tens', 'It is done at home.')).toEqual([]);
  expect(given('dmepos/tens', 'It is used in the house.')).toHaveLength(1);
});
