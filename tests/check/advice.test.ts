import { expect, test } from 'vitest';
import { z } from 'zod';
import { applySchema } from '../../src/check/schema-problems.ts';
import { readYaml } from '../../src/check/yaml-file.ts';
import { archiveSettings, caseFile } from '../../src/schema.ts';
import { SOUND } from './archive.ts';

/** What `check` says of a file of the sound archive with one place changed. */
function said(path: string, from: RegExp, to: string): string[] {
  const text = SOUND[path] ?? '';
  const yaml = path.endsWith('.md') ? (text.split('---\n')[1] ?? '') : text;
  const changed = yaml.replace(from, to);
  expect(changed, `${from} is in ${path}`).not.toBe(yaml);
  const schema: z.ZodType = path.endsWith('.md') ? caseFile : archiveSettings;
  return applySchema(schema, readYaml(changed, 'file'), 'file').problems.map((one) => one.message);
}

const CASE = 'cases/1/cm15-0000001.md';

test.each<[string, RegExp, string, string]>([
  [
    'archive.yaml',
    /site: .*/,
    'site: here',
    'site: "here" does not fit. Give a whole address, as https://archive.example.',
  ],
  [
    'archive.yaml',
    /contact: .*/,
    'contact: me',
    'contact: "me" does not fit. Give an e-mail address, as archive@archive.example.',
  ],
  [
    'archive.yaml',
    /base: .*/,
    'base: x',
    'base: "x" does not fit. Write a path with a slash at both ends.',
  ],
  ['archive.yaml', /name: Reviews/, "name: ''", 'name: it is empty. Fill it in.'],
  ['archive.yaml', /programs: .*/, 'programs: []', 'programs: the list is empty. Name at least 1.'],
  [
    'archive.yaml',
    /rateFloor: \d+/,
    'rateFloor: 0',
    'thresholds.rateFloor: 0 is too small. Use at least 1.',
  ],
  [
    'archive.yaml',
    /rateFloor: \d+/,
    'rateFloor: 1.5',
    'thresholds.rateFloor: 1.5 is no whole number. Give a whole number.',
  ],
  [
    'archive.yaml',
    /indexCases: false/,
    'indexCases: never',
    'robots.indexCases: "never" is no yes or no. Use true or false.',
  ],
  [
    'archive.yaml',
    /thresholds: .*/,
    'thresholds: 11',
    'thresholds: 11 is no group of keys. Give its keys, one a line, or between braces.',
  ],
  [
    CASE,
    /id: .*/,
    'id: "CM 1"',
    'id: "CM 1" does not fit. Write letters and digits, joined by hyphens, as CM15-0000001.',
  ],
  [
    CASE,
    /decided: .*/,
    'decided: soon',
    'decided: "soon" does not fit. Write a day as 2015-01-23, or a year.',
  ],
  [
    CASE,
    /age: 40-49/,
    'age: forty',
    'patient.age: "forty" does not fit. Write a band, as 30-39 or 90+.',
  ],
  [
    CASE,
    /treatment: .*/,
    'treatment: A B',
    'determinations.0.treatment: "A B" does not fit. Write a class of treatments.yaml, as rehabilitation/physical-therapy, or unclassified.',
  ],
  [
    CASE,
    /bodyParts: .*/,
    'bodyParts: knee',
    'determinations.0.bodyParts: "knee" is no list. Put it in brackets: [knee].',
  ],
  [
    CASE,
    /outcome: .*/,
    'outcome: uphld',
    'determinations.0.outcome: "uphld" is not known. Use "upheld".',
  ],
  [
    CASE,
    /format: .*/,
    'format: new',
    'format: "new" does not fit. Write a program and a layout, as ca-dwc/2014.',
  ],
  [CASE, /removed: .*/, 'removed: { name: 0 }', 'removed.name: 0 is too small. Use more than 0.'],
  [
    CASE,
    /request: .*/,
    `request: ${'x'.repeat(2001)}`,
    'determinations.0.request: it has 2001 characters. Use at most 2000.',
  ],
  [CASE, /sex: male/, 'gender: male', 'patient.gender: no key has this name here. Take it out.'],
])('%s with %s as %j is told in words that say what to do', (path, from, to, words) => {
  expect(said(path, from, to)).toEqual([expect.stringContaining(` ${words}`)]);
});

test('no message speaks of patterns, strings or arrays, whatever is wrong', () => {
  const wrong = ['[]', '{}', '7', "''", 'x', 'null', 'true', '2015-01-23', '[[x]]', 'A B'];
  for (const path of ['archive.yaml', CASE]) {
    const yaml = (path.endsWith('.md') ? SOUND[path]?.split('---\n')[1] : SOUND[path]) ?? '';
    const keys = yaml.match(/^[a-zA-Z]+(?=:)/gm) ?? [];
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) {
      for (const value of wrong) {
        const changed = yaml.replace(
          new RegExp(`^${key}:.*(?:\\n[ -].*)*`, 'm'),
          `${key}: ${value}`,
        );
        const schema: z.ZodType = path.endsWith('.md') ? caseFile : archiveSettings;
        for (const { message } of applySchema(schema, readYaml(changed, 'file'), 'file').problems) {
          expect(message).not.toMatch(
            /pattern|string|array|object|Invalid|Too (?:small|big)|>=|undefined|NaN/,
          );
          expect(message).toMatch(/^file:\d+ [\w.]+: .+\. [A-Z].+\.$/s);
        }
      }
    }
  }
});

test('a sentence is not repeated', () => {
  const text = 'note: |\n  The name of somebody stood here.\n  It went.\n';
  const schema = z.strictObject({ note: caseFile.shape.corrections.unwrap().element.shape.note });
  const [problem] = applySchema(schema, readYaml(text, 'file'), 'file').problems;
  expect(problem?.message).toBe(
    'file:1 note: the text does not fit. Write one line without spaces at its ends.',
  );
});
