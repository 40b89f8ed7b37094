import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gateSpooled } from '../../../scripts/import/gate-spooled.ts';
import type { Kept } from '../../../scripts/import/keep-aside.ts';
import type { Fate } from '../../../scripts/import/settle.ts';
import { composeCaseFile } from '../../../src/pipeline/compose.ts';
import type { CaseData } from '../../../src/schema.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const data: CaseData = {
  id: 'CM16-0000001',
  program: 'ca-dwc',
  decided: '2016-12-01',
  patient: {},
  reviewer: { specialties: [] },
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

/** A new case whose summary says this, spooled, with whom its letter names in the ledger. */
function spooled(summary: string): { content: string; fate: Fate<Kept> } {
  const content = join(temporaryFolder(), 'archive');
  mkdirSync(`${content}.private`, { recursive: true });
  const known = [{ kind: 'claimant', value: 'Ottilie Varnhagen' }];
  writeFileSync(
    join(`${content}.private`, 'ledger.jsonl'),
    `${JSON.stringify({ id: data.id, known })}\n`,
  );
  const path = join(`${content}.private`, 'case.md');
  writeFileSync(path, composeCaseFile(data, { summary: [summary], rationales: [['Not needed.']] }));
  const kept = { id: data.id, slug: 'cm16-0000001', changed: true, spooled: path } as Kept;
  const letter = { number: 1, source: 'letter', sha256: 's', kept };
  return { content, fate: { letter, kept } };
}

test('a case that the gate has nothing against goes on', async () => {
  const { content, fate } = spooled('The patient has knee pain.');
  expect(await gateSpooled(content, [fate])).toEqual([fate]);
});

test.each([
  'The patient has Xyqvorth pain.',
  'Ms. Ottilie Varnhagen has knee pain.',
  'Call (415) 555-0199 about the knee.',
])('a case that would stop the whole archive is held by itself: %s', async (summary) => {
  const { content, fate } = spooled(summary);
  const [gated] = await gateSpooled(content, [fate]);
  expect(gated).toMatchObject({
    letter: fate.letter,
    held: { where: expect.stringContaining('case file:') },
  });
  expect(JSON.stringify({ ...gated, letter: '' })).not.toMatch(/Xyqvorth|Varnhagen|555/);
});
