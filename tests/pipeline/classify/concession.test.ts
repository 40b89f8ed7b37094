import { expect, test } from 'vitest';
import { reasonsOf } from '../../../src/pipeline/classify/reasons.ts';
import type { LetterItem } from '../../../src/pipeline/letter.ts';
import type { CleanText } from '../../../src/pipeline/text.ts';
import type { Outcome } from '../../../src/schema.ts';
import { taxonomy } from './taxonomy-from-content.ts';

const idsOf = (treatment: string, rationale: string, outcome: Outcome = 'upheld') =>
  reasonsOf(
    { request: 'a treatment', outcome, rationale: [rationale] } as unknown as LetterItem<CleanText>,
    treatment,
    taxonomy,
  ).map(({ id }) => id);

test.each([
  [
    'a brief course, then a turn in the next sentence',
    'The records contain no discussion of functional improvement. A brief course of manipulation might be appropriate for the new sprain. However, the request for 18 visits exceeds the guideline.',
    ['exceeds-guideline-quantity'],
  ],
  [
    'a rule between the concession and the turn',
    'There is no documentation of functional improvement. The patient may well benefit from a few refresher visits. The MTUS recommends up to ten visits. But the request for 24 visits exceeds what the guideline allows.',
    ['exceeds-guideline-quantity'],
  ],
  [
    'concession and turn in one sentence',
    'The records show no objective improvement. While it is reasonable to allow some therapy after a flare, the request for 16 sessions exceeds what the MTUS allows.',
    ['exceeds-guideline-quantity'],
  ],
])('a concession overcomes what stands before it: %s', (_, rationale, reasons) => {
  expect(idsOf('rehabilitation/physical-therapy', rationale)).toEqual(reasons);
});

test.each([
  [
    'nothing turns after it',
    'There is no documentation of functional improvement. A short course of therapy may be reasonable. The request for 18 visits exceeds the guideline.',
    ['no-functional-improvement', 'exceeds-guideline-quantity'],
  ],
  [
    'nothing decides after it',
    'There is no documentation of functional improvement. A short course of therapy may be reasonable. However, the request is not medically necessary.',
    ['no-functional-improvement'],
  ],
  [
    'it is what the guideline says',
    'There is no documentation of functional improvement. The MTUS states that a short course may be reasonable. However, the request for 18 visits exceeds the guideline.',
    ['no-functional-improvement', 'exceeds-guideline-quantity'],
  ],
])('what stands before a concession decides where %s', (_, rationale, reasons) => {
  expect(idsOf('rehabilitation/chiropractic', rationale)).toEqual(reasons);
});

test('reasons for what was approved stand before a concession too', () => {
  const rationale =
    'In this case, the patient has had a reduction in work restrictions after the earlier visits. A short course of therapy is therefore reasonable. However, the request for 18 visits exceeds the guideline.';
  expect(idsOf('rehabilitation/physical-therapy', rationale, 'partially-overturned')).toEqual([
    'functional-improvement-shown',
    'exceeds-guideline-quantity',
  ]);
});
