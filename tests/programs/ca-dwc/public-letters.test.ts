import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateReference } from '../../../scripts/evaluate/reference.ts';
import { readLetter } from '../../../scripts/read/read.ts';
import type { RawDocument } from '../../../src/pipeline/document.ts';
import { isHeld } from '../../../src/pipeline/letter.ts';
import { caDwc } from '../../../src/programs/ca-dwc/program.ts';
import { textDocument } from './synthetic-letter.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/ca-dwc-imr-letters');

async function documents(): Promise<{ file: string; document: RawDocument }[]> {
  const files = readdirSync(FOLDER).filter((name) => /\.(?:pdf|txt)$/.test(name));
  const read = files.map(async (file) => {
    const document = await readLetter(readFileSync(join(FOLDER, file)), file);
    return isHeld(document) ? [] : [{ file, document }];
  });
  return (await Promise.all(read)).flat();
}

function linesOf({ lines }: RawDocument): string[] {
  return lines
    .map((line) =>
      line.runs
        .map((run) => run.text)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

const FORMS: readonly (readonly [string, (document: RawDocument) => RawDocument])[] = [
  ['with weights and places', (document) => document],
  [
    'as text without weights and empty lines',
    (document) => textDocument(linesOf(document).join('\n')),
  ],
  [
    'as text with an empty line after every line',
    (document) => textDocument(linesOf(document).join(' \n\n')),
  ],
  ['as text in one line', (document) => textDocument(linesOf(document).join(' '))],
];

test.skipIf(!existsSync(FOLDER))(
  'reads the public letters as another reader did, in every form',
  { timeout: 60_000 },
  async () => {
    const reference = JSON.parse(readFileSync(join(FOLDER, 'reference.json'), 'utf8'));
    const all = await documents();
    for (const [form, change] of FORMS) {
      const results = all.map(({ file, document }) => ({
        file,
        letter: caDwc.parse(change(document)),
      }));
      const wrong: string[] = [];
      const share = evaluateReference(results, reference, (line) => wrong.push(line));
      expect([form, share, wrong.filter((line) => line.includes('not:'))]).toEqual([form, 1, []]);
    }
  },
);
