import { expect, test } from 'vitest';
import { letterPdf } from '../../scripts/sample/letter-pdf.ts';
import { readPdf } from '../../scripts/read/pdf.ts';
import { isHeld } from '../../src/pipeline/letter.ts';
import { letterAt } from '../../src/sample/letters.ts';

test('the same letter gives the same bytes', async () => {
  const letter = letterAt(2, 7);
  expect(await letterPdf(letter)).toEqual(await letterPdf(letter));
});

test('headings and labels are bold, prose is not, and pages break where they fall', async () => {
  const document = await readPdf(await letterPdf(letterAt(2, 7)));
  if (isHeld(document)) throw new Error(document.held.what);
  const runs = document.lines.flatMap((line) => line.runs);
  const bold = (words: string): boolean | undefined =>
    runs.find(({ text }) => text.includes(words))?.bold;
  expect(bold('Case Number:')).toBe(true);
  expect(bold('CLINICAL CASE SUMMARY')).toBe(true);
  expect(bold('MAXIMUS guideline:')).toBe(true);
  expect(bold('MAXIMUS Federal Services')).toBe(false);
  expect(document.lines.at(-1)?.page).toBeGreaterThan(1);
});
