import { expect, test } from 'vitest';
import {
  blanksOf,
  dataQuality,
  dataQualityLines,
  PARSED_FIELDS,
  parsedOf,
} from '../../src/archive/data-quality.ts';
import { readCaseFile } from '../../src/pipeline/read-case-file.ts';
import { SOUND } from '../check/archive.ts';

const data = readCaseFile(SOUND['cases/1/cm15-0000001.md'] ?? '')?.data;
if (!data) throw new Error('the sound case cannot be read');
const [determination] = data.determinations;
if (!determination) throw new Error('the sound case decides nothing');
const bare = {
  ...determination,
  treatment: 'unclassified',
  reasons: [],
  bodyParts: [],
  guidelines: { reviewer: [], administrator: [] },
};

test('each field is counted by letters or by determinations, and what is missing is a blank', () => {
  const parsed = parsedOf({ ...data, patient: {}, determinations: [determination, bare] });
  expect(parsed.treatment).toEqual({ known: 1, of: 2 });
  expect(parsed.age).toEqual({ known: 0, of: 1 });
  expect(blanksOf(parsed)).toEqual(
    expect.arrayContaining(['age', 'sex', 'treatment', 'reasons', 'bodyParts']),
  );
  expect(blanksOf(parsedOf({ ...data, determinations: [determination] }))).not.toContain('age');
});

test('letters add up, and the change since the import before is in points of a hundred', () => {
  const [whole, half] = [
    dataQuality([parsedOf({ ...data, determinations: [determination, determination] })]),
    dataQuality([parsedOf({ ...data, determinations: [determination, bare] })]),
  ];
  expect(whole).toMatchObject({ letters: 1, determinations: 2 });
  const lines = dataQualityLines(half, whole);
  expect(lines).toHaveLength(PARSED_FIELDS.length + 1);
  expect(lines.find((line) => line.startsWith('  treatment'))).toMatch(/1 of 2 +50\.0 % +-50\.0$/);
  expect(lines.find((line) => line.startsWith('  age'))).toMatch(/1 of 1 +100\.0 % +\+0\.0$/);
  expect(dataQualityLines(half, undefined).join('\n')).not.toMatch(/before|[+-]\d/);
});

test('a field of which there is none is no blank', () => {
  expect(dataQualityLines(dataQuality([]), undefined)[1]).toMatch(/0 of 0 +100\.0 %$/);
});
