import { readFileSync } from 'node:fs';
import type { ReasonLabel } from '../../../src/evaluate/reason-labels.ts';

/** A rationale of judged-rationales.txt with what a reader holds to be its reasons. */
export interface Judged {
  treatment: string;
  outcome: 'upheld' | 'overturned';
  rationale: string;
  label: ReasonLabel;
}

/** All rationales of judged-rationales.txt, in its order. */
export function judgedRationales(): Judged[] {
  const text = readFileSync(new URL('judged-rationales.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n\n')
    .filter((block) => !block.startsWith('#'))
    .map(judged);
}

function judged(block: string): Judged {
  const [head = '', rationale = ''] = block.split('\n');
  const [treatment = '', outcome = '', reasons = '', also = ''] = head.split('|').map(trimmed);
  if (outcome !== 'upheld' && outcome !== 'overturned') throw new Error(`no outcome in "${head}"`);
  return {
    treatment,
    outcome,
    rationale,
    label: { reasons: reasons.split(' ').filter(Boolean), also: also.split(' ').filter(Boolean) },
  };
}

function trimmed(field: string): string {
  return field.trim();
}
