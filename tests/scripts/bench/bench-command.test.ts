import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { benchReport } from '../../../scripts/bench/report.ts';
import { caseFileOf } from '../../../scripts/bench/pipeline.ts';
import { stopwatch } from '../../../scripts/bench/stopwatch.ts';
import { loadArchive } from '../../../scripts/content.ts';
import { readLetter } from '../../../scripts/read/read.ts';
import { letterPdf } from '../../../scripts/sample/letter-pdf.ts';
import { isHeld } from '../../../src/pipeline/letter.ts';
import { toCase } from '../../../src/pipeline/pipeline.ts';
import { caDwc } from '../../../src/programs/ca-dwc/program.ts';
import { letterAt } from '../../../src/sample/letters.ts';
import { casebookHere } from '../in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const letter = await letterPdf(letterAt(3, 0));

test('measures three invented letters, and writes figures that hold to their schema', async () => {
  const out = join(folder, 'figures.json');
  const { code, out: said } = await casebookHere(['bench', '--cases', '3', '--json', out]);
  expect(code).toBe(0);
  const { suites } = benchReport.parse(JSON.parse(readFileSync(out, 'utf8')));
  expect(suites).toMatchObject([
    { name: 'pipeline', cases: 3, rounds: 3, counts: { published: 3, held: 0 } },
  ]);
  const [whole, part] = suites[0]?.figures ?? [];
  expect(whole?.stages.map(({ name }) => name)).toEqual([
    'read',
    'recognise',
    'parse',
    'deidentify',
    'classify',
    'compose',
  ]);
  expect(whole?.ratio?.peer).toBe(part?.name);
  expect(said).toMatch(/3 letters in 3 rounds \(3 published, 0 held\)/);
});

test('measures the PDFs of a folder, over and over', async () => {
  writeFileSync(join(folder, 'one.pdf'), letter);
  const call = ['bench', 'pipeline', '--cases', '2', '--rounds', '1', '--letters', folder];
  const { code, out } = await casebookHere(call);
  expect([code, out]).toEqual([0, expect.stringMatching(/2 letters in 1 rounds \(2 published/)]);
});

test('times the stages of the importer itself: a letter gives the same case file', async () => {
  const { taxonomy } = await loadArchive('content');
  const desk = {
    profile: 'safe-harbor',
    anonymized: true,
    taxonomy,
    archiveId: (_: string, year: number) => `${year}-abcdefgh`,
  } as const;
  const document = await readLetter(letter, 'letter.pdf');
  if (isHeld(document)) throw new Error(document.held.what);
  const composed = toCase(document, { ...desk, program: caDwc });
  const made = await caseFileOf(letter, desk, stopwatch().lap);
  expect(made).toBe(isHeld(composed) ? undefined : composed.markdown);
});

test.each([
  [['--cases', '0'], /--cases: "0" won't do/],
  [['--rounds', 'x'], /--rounds: "x"/],
  [['piepline'], /"piepline" is no suite. Did you mean pipeline\?/],
])('refuses %j', async (words, message) => {
  const { code, err } = await casebookHere(['bench', ...words]);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

test('says so where a folder holds no PDF', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const { code, err } = await casebookHere(['bench', '--letters', empty]);
  expect([code, err]).toEqual([1, expect.stringMatching(/holds no PDF/)]);
});
