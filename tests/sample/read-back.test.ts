import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLetter } from '../../scripts/read/read.ts';
import { letterBytes } from '../../scripts/sample/write-letters.ts';
import { isHeld, type ParsedLetter } from '../../src/pipeline/letter.ts';
import { caDwc } from '../../src/programs/ca-dwc/program.ts';
import type { SampleLetter, SampleTruth } from '../../src/sample/letter.ts';
import { letterAt } from '../../src/sample/letters.ts';

async function readBack(letter: SampleLetter): Promise<ParsedLetter> {
  const bytes = await letterBytes(letter);
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const document = await readLetter(raw, letter.medium === 'pdf' ? 'letter.pdf' : 'letter.txt');
  if (isHeld(document)) throw new Error(document.held.what);
  const parsed = caDwc.parse(document);
  if (isHeld(parsed)) throw new Error(`${parsed.held.where}: ${parsed.held.what}`);
  return parsed;
}

// A page may end between two paragraphs, where nothing tells them apart: there the words are compared, not their breaks.
const joined = (paragraphs: readonly string[]): string => paragraphs.join(' ');

const told = ({ caseNumber, format, dates, priority, patient, specialties }: SampleTruth) => ({
  caseNumber,
  format,
  dates,
  priority,
  patient,
  specialties,
});

test('a letter that is read back gives its truth', async () => {
  const seeds = fc.integer({ min: 0, max: 1_000_000 });
  const places = fc.integer({ min: 0, max: 50_000 });
  const readable = fc.asyncProperty(seeds, places, async (seed, place) => {
    const letter = letterAt(seed, place);
    const { truth, medium } = letter;
    const parsed = await readBack(letter);
    expect(parsed).toMatchObject(told(truth));
    expect(joined(parsed.summary)).toBe(joined(truth.summary));
    if (medium === 'text') expect(parsed.summary).toEqual(truth.summary);
    expect(parsed.items.map(({ rationale: _, ...item }) => item)).toEqual(
      truth.items.map(({ request, heading, outcome, administrator, reviewer }) => ({
        request,
        heading,
        outcome,
        administrator,
        reviewer,
      })),
    );
    parsed.items.forEach(({ rationale }, nth) => {
      expect(joined(rationale)).toBe(joined(truth.items[nth]?.rationale ?? []));
    });
  });
  await fc.assert(readable, { numRuns: 60 });
}, 60_000);
