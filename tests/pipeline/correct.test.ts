import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeCaseFile } from '../../src/pipeline/compose.ts';
import { correct } from '../../src/pipeline/correct.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import type { CaseData } from '../../src/schema.ts';

const data: CaseData = {
  id: 'CM16-0000001',
  program: 'ca-dwc',
  decided: '2016-12-01',
  patient: { age: '30-39' },
  reviewer: { specialties: ['Family Practice'] },
  determinations: [
    {
      request: 'MRI of the knee',
      treatment: 'diagnostic-testing/mri',
      bodyParts: ['knee'],
      outcome: 'upheld',
      guidelines: { administrator: [], reviewer: [] },
      reasons: [],
    },
  ],
  format: 'ca-dwc/2016',
  profile: 'state-publication',
  removed: {},
};

function composed(rationale: string, changes: Partial<CaseData> = {}): ComposedCase {
  const merged = { ...data, ...changes };
  return {
    data: merged,
    markdown: composeCaseFile(merged, { summary: ['A summary.'], rationales: [[rationale]] }),
  };
}

test('the same letter again gives the very same file', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const fresh = composed(text.trim() || 'x');
      expect(correct(fresh.markdown, fresh, '2026-01-31').markdown).toBe(fresh.markdown);
    }),
  );
});

test('a letter whose words differ replaces its case, and the correction is noted once', () => {
  const old = composed('Not needed.');
  const fresh = composed('Needed after all.');
  const corrected = correct(old.markdown, fresh, '2026-01-31');
  expect(corrected.markdown).toContain('Needed after all.');
  expect(corrected.data.corrections).toEqual([
    { date: '2026-01-31', note: 'The text of the letter was replaced by a new import.' },
  ]);
  expect(correct(corrected.markdown, fresh, '2026-02-28').markdown).toBe(corrected.markdown);
});

test('another class for the same words is no correction of the letter', () => {
  const [determination] = data.determinations;
  const reclassified = [{ ...determination!, treatment: 'diagnostic-testing/ct' }];
  const fresh = composed('Not needed.', { determinations: reclassified });
  const corrected = correct(composed('Not needed.').markdown, fresh, '2026-01-31');
  expect(corrected.data.determinations[0]?.treatment).toBe('diagnostic-testing/ct');
  expect(corrected.data.corrections).toBeUndefined();
});

test('what a person changed by hand stays', () => {
  const [determination] = data.determinations;
  const byHand = composed('Not needed.', {
    determinations: [{ ...determination!, treatment: 'diagnostic-testing/x-ray', bodyParts: [] }],
    edited: ['determinations.0.treatment', 'priority'],
  });
  const corrected = correct(
    byHand.markdown,
    composed('Not needed.', { priority: 'standard' }),
    '2026-01-31',
  );
  expect(corrected.data).toMatchObject({
    determinations: [{ treatment: 'diagnostic-testing/x-ray', bodyParts: ['knee'] }],
    edited: ['determinations.0.treatment', 'priority'],
  });
  expect(corrected.data).not.toHaveProperty('priority');
});

test.each(['determinations.7.treatment', '__proto__.polluted', 'patient.constructor'])(
  'a hand-changed field without a place is dropped: %s',
  (path) => {
    const byHand = composed('Not needed.', { edited: [path] });
    const corrected = correct(byHand.markdown, composed('Not needed.'), '2026-01-31');
    expect(corrected.data.edited).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  },
);

test.each(['', 'no front matter', '---\na: [\n---\n', '---\nid: 1\n---\n'])(
  'a case file that cannot be read is replaced: %j',
  (broken) => {
    const fresh = composed('Not needed.');
    expect(correct(broken, fresh, '2026-01-31')).toBe(fresh);
  },
);
