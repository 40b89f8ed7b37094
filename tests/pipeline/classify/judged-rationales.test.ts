import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareReasons, reasonFigures } from '../../../src/evaluate/reason-labels.ts';
import { reasonsOf } from '../../../src/pipeline/classify/reasons.ts';
import type { CleanText } from '../../../src/pipeline/text.ts';
import type { ReasonGiven } from '../../../src/schema.ts';
import { type Judged, judgedRationales } from './judged-rationales.ts';
import { taxonomy } from './taxonomy-from-content.ts';

const judged = judgedRationales().map((one) => ({ ...one, given: reasonsFor(one) }));

function reasonsFor({ treatment, outcome, rationale }: Omit<Judged, 'label'>): ReasonGiven[] {
  const item = {
    request: 'a treatment' as CleanText,
    heading: 'a treatment' as CleanText,
    outcome,
    administrator: null,
    reviewer: null,
    rationale: [rationale as CleanText],
  };
  return reasonsOf(item, treatment, taxonomy);
}

test('of the reasons given for judged rationales nearly all are a careful reader’s', () => {
  const comparisons = judged.map(({ given, label }) => compareReasons(given, label));
  const wrong = comparisons.flatMap(({ wrong: ids }, index) =>
    ids.map((id) => `${id}: ${judged[index]?.rationale}`),
  );
  const figures = reasonFigures(
    comparisons,
    judged.map(({ label }) => label),
  );
  expect(judged.length).toBeGreaterThan(800);
  expect(figures.precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.985);
  expect(figures.coverage).toBeGreaterThanOrEqual(0.75);
});

test('every reason that is judged is one of the taxonomy', () => {
  const ids = new Set(judged.flatMap(({ label }) => [...label.reasons, ...label.also]));
  expect([...ids].filter((id) => !taxonomy.reasons.has(id))).toEqual([]);
});

test('every quote stands word for word in its rationale', () => {
  for (const { given, rationale } of judged)
    for (const { quote = '' } of given) expect(rationale).toContain(quote);
});

test('history, other care, conditions and what others found are no reason', () => {
  const text = readFileSync(new URL('told-not-decided.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(80);
  for (const line of lines) {
    const [treatment = '', outcome = '', rationale = ''] = line.split(' | ');
    const given = reasonsFor({
      treatment,
      outcome: outcome === 'upheld' ? 'upheld' : 'overturned',
      rationale,
    });
    expect(
      given.map(({ id }) => id),
      line,
    ).toEqual([]);
  }
});
