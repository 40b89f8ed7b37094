import { expect, test } from 'vitest';
import { evaluateReasons } from '../../scripts/evaluate/reasons.ts';
import type { Classification } from '../../src/pipeline/classify/classify.ts';

const HEADER = 'case,n,reasons,reasons_also';

function told(...ids: string[]): Classification {
  return {
    treatment: 'diagnostic-testing/mri',
    bodyParts: ['neck'],
    guidelines: { administrator: [], reviewer: [] },
    reasons: ids.map((id) => ({ id })),
  };
}

test('says for how many determinations a reason is given, how many are right, and which are not', () => {
  const lines: string[] = [];
  const letter = [told('no-surgery-planned', 'missing-documentation'), told()];
  const rows = [
    HEADER,
    'CM1,1,no-surgery-planned,not-stated',
    'CM1,2,not-stated,',
    'CM2,1,not-stated,',
  ];
  const shares = evaluateReasons(new Map([['CM1', letter]]), rows.join('\n'), (line) =>
    lines.push(line),
  );
  expect(shares).toEqual({ 'reasons coverage': 1 / 3, 'reasons precision': 0.5 });
  expect(lines).toEqual([
    'determinations with a reason   33.3 % of 3',
    'reasons that are right         50.0 %',
    '  CM1 #1: missing-documentation, labelled no-surgery-planned',
  ]);
});
