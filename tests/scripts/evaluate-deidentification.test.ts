import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { evaluateDeidentification } from '../../scripts/evaluate/deidentification.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = 'Employee: Kolar, Zdenka\n\nCLINICAL CASE SUMMARY\nSeen with Imrichka today.\n';
const at = (surface: string): object => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, cls: 'NAME_OTHER', form: 'bare' };
};

function folderOf(): string {
  const folder = join(temporaryFolder(), 'sets');
  mkdirSync(folder);
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put(
    'reinjected-letters.jsonl',
    JSON.stringify({ id: 'a', text: TEXT, spans: [at('Kolar, Zdenka'), at('Imrichka')] }),
  );
  put(
    'hard-negatives.jsonl',
    JSON.stringify({ sentence: 'Pain is 8/10.', keep: [['8/10', 'score']] }),
  );
  put(
    'asq-phi.txt',
    '===QUERY===\nDr. Ana Sotova asks.\n===PHI_TAGS===\n{"identifier_type":"NAME","value":"Ana Sotova"}\n',
  );
  return folder;
}

const lines = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => {
  lines.mockClear();
  errors.mockClear();
});
const told = (): string => [...lines.mock.calls, ...errors.mock.calls].flat().join('\n');

test('every figure is told, each step\u2019s share with it, and no value', async () => {
  expect(await evaluateDeidentification(folderOf(), undefined, true)).toBe(0);
  expect(told()).toMatch(/context +1\/2 +50\.0 %\n +vocabulary +2\/2 +100\.0 %/);
  expect(told()).toContain('Missed before the last step: 1; after it: 0');
  expect(told()).not.toMatch(/Imrichka|Sotova|Kolar/);
  const last = lines.mock.calls.at(-1)?.[0] as string;
  expect(JSON.parse(last)).toMatchObject({
    planted: { letters: 1 },
    hardNegatives: { score: { found: 1, of: 1 } },
  });
});

test('a step that is switched off leaves what only it finds, and the bar is missed', async () => {
  expect(await evaluateDeidentification(folderOf(), 'vocabulary', false)).toBe(1);
  expect(told()).toContain('a NAME_OTHER bare');
});

test('what is no step, and a folder without the sets, are told', async () => {
  expect(await evaluateDeidentification(folderOf(), 'guessing', false)).toBe(2);
  await expect(evaluateDeidentification(temporaryFolder(), undefined, false)).rejects.toThrow(
    /reinjected-letters.jsonl: it is not in the folder/,
  );
});
