import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { command as check } from '../../scripts/commands/check.ts';
import { command as classify } from '../../scripts/commands/classify.ts';
import type { Call } from '../../scripts/command.ts';
import { SOUND } from '../check/archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CASE = 'cases/1/cm15-0000001.md';

function folder(change: Record<string, string> = {}): string {
  const content = temporaryFolder();
  for (const [path, text] of Object.entries({ ...SOUND, ...change })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

async function run(
  command: typeof check,
  content: string,
  ...switches: string[]
): Promise<{ code: number; out: string; err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const call: Call = {
    positionals: [],
    has: (name) => switches.includes(name),
    value: (name) => (name === 'content' ? content : undefined),
  };
  const code = await command.run(call);
  const told = {
    code,
    out: log.mock.calls.flat().join('\n'),
    err: error.mock.calls.flat().join('\n'),
  };
  log.mockRestore();
  error.mockRestore();
  return told;
}

test('check is silent but for a count where all is well, and gives 0', async () => {
  expect(await run(check, folder())).toEqual({
    code: 0,
    out: '1 case files, 0 problems.',
    err: '',
  });
});

test('check tells every problem, gives 1, and says the same as JSON on its last line', async () => {
  const content = folder({ [CASE]: (SOUND[CASE] ?? '').replace('lower-back', 'lower-bak') });
  const { code, out } = await run(check, content, 'json');
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toContain(
    `${CASE}:10 determinations.0.bodyParts.0: "lower-bak" is not in body-parts.yaml. Use "lower-back".`,
  );
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    cases: 1,
    problems: [{ todo: 'Use "lower-back"' }],
  });
});

test('classify writes what the taxonomy says today, and a dry run writes nothing', async () => {
  const old = (SOUND[CASE] ?? '').replace(
    'rehabilitation/physical-therapy',
    'rehabilitation/other',
  );
  const content = folder({ [CASE]: old });
  const dry = await run(classify, content, 'dry-run');
  expect(dry.out).toContain('1 case files read, 1 would change');
  expect(readFileSync(join(content, CASE), 'utf8')).toBe(old);
  const { code, out } = await run(classify, content, 'json');
  expect(code).toBe(0);
  expect(out).toContain('{"read":1,"changed":1,"kept":0,"broken":0}');
  expect(readFileSync(join(content, CASE), 'utf8')).toContain(
    'treatment: rehabilitation/physical-therapy',
  );
  expect((await run(classify, content)).out).toContain('0 changed');
});

test('classify leaves edited fields alone and lists them', async () => {
  const old = (SOUND[CASE] ?? '')
    .replace('rehabilitation/physical-therapy', 'rehabilitation/other')
    .replace('removed: {}', 'removed: {}\nedited: [determinations.0.treatment]');
  const content = folder({ [CASE]: old });
  const { out } = await run(classify, content);
  expect(out).toContain(`${CASE} determinations.0.treatment: edited by a person, left alone`);
  expect(readFileSync(join(content, CASE), 'utf8')).toContain('treatment: rehabilitation/other');
});

test('classify tells files that it cannot read whole, and leaves them as they are', async () => {
  const listed = (SOUND[CASE] ?? '').replace('Seen by', '- Seen by');
  const content = folder({ [CASE]: listed, 'cases/1/cm15-0000002.md': 'nothing' });
  const { code, err } = await run(classify, content);
  expect(code).toBe(1);
  expect(err).toContain(`${CASE}:25`);
  expect(err).toContain('cm15-0000002.md:1: it has no front matter');
  expect(readFileSync(join(content, CASE), 'utf8')).toBe(listed);
});
