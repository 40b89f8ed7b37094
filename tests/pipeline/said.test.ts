import { expect, test } from 'vitest';
import { composeCaseFile } from '../../src/pipeline/compose.ts';
import { correct } from '../../src/pipeline/correct.ts';
import { differing, saidBy, saidIn } from '../../src/pipeline/said.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import type { CaseData } from '../../src/schema.ts';

const data: CaseData = {
  id: 'CM16-0000001',
  program: 'ca-dwc',
  decided: '2016-12-01',
  patient: {},
  reviewer: { specialties: [] },
  determinations: [
    {
      request: 'MRI of the knee',
      heading: 'MRI of the knee, once',
      treatment: 'diagnostic-testing/mri',
      bodyParts: ['knee'],
      outcome: 'upheld',
      guidelines: { administrator: [], reviewer: [] },
      reasons: [{ id: 'criteria-not-met', quote: 'It is not needed at Tarnholt.' }],
    },
  ],
  format: 'ca-dwc/2016',
  profile: 'state-publication',
  removed: {},
};

const composed = (rationale: string, changes: Partial<CaseData> = {}): ComposedCase => {
  const merged = { ...data, ...changes };
  return {
    data: merged,
    markdown: composeCaseFile(merged, { summary: ['A summary.'], rationales: [[rationale]] }),
  };
};
const before = composed('It is not needed at Tarnholt.');
// Inside a list of YAML, brackets need quotes.
const masked = before.markdown
  .replace('quote: It is not needed at Tarnholt.', 'quote: "It is not needed at [place]."')
  .replaceAll('Tarnholt', '[place]');

test('what a case says is the same from its file and from its data, by field', () => {
  const said = saidIn(before.markdown);
  expect(said?.said).toEqual(saidBy(before.data, before.markdown));
  expect(said?.said).toEqual({
    body: 'A summary\nIt is not needed at Tarnholt',
    'determinations.0.request': 'MRI of the knee',
    'determinations.0.heading': 'MRI of the knee once',
  });
});

test('spaces and markup make no difference, words do', () => {
  const said = saidIn(before.markdown)?.said ?? {};
  const spaced = before.markdown.replace('A summary.', 'A   summary.\n');
  expect(differing(said, saidIn(spaced)?.said ?? {})).toEqual([]);
  expect(differing(said, saidIn(masked)?.said ?? {})).toEqual(['body']);
});

test('a file that is no case says nothing that could be told', () => {
  expect(saidIn('no case')).toBeUndefined();
});

test('a body that was edited by hand stays, with the reasons that quote it, and is listed', () => {
  const kept = correct(masked, before, '2026-01-31', { edited: ['body'] });
  expect(kept.markdown).not.toContain('Tarnholt');
  expect(kept.data.edited).toEqual(['body']);
  expect(kept.data.determinations[0]?.reasons[0]?.quote).toBe('It is not needed at [place].');
  expect(kept.data.corrections).toBeUndefined();
  // Listed, it stays whatever the letter says from then on.
  const other = composed('It is needed at Tarnholt after all.', {
    determinations: data.determinations.map((one) => ({ ...one, reasons: [] })),
  });
  const again = correct(kept.markdown, other, '2026-02-28');
  expect(again.markdown).toContain('\\[place]');
  expect(again.markdown).not.toContain('Tarnholt');
});

test('what is said of a change of words can be another thing, or nothing', () => {
  const fresh = composed('It is not needed at Tarnholt. So it is.');
  const note = (how: { note?: string | null }) =>
    correct(before.markdown, fresh, '2026-01-31', how).data.corrections?.[0]?.note;
  expect(note({})).toBe('The text of the letter was replaced by a new import.');
  expect(note({ note: 'Masked.' })).toBe('Masked.');
  expect(note({ note: null })).toBeUndefined();
});
