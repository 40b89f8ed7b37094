import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { classNamed } from '../../../src/pipeline/classify/treatment.ts';
import { treatmentsFile } from '../../../src/schema.ts';
import { readSynonyms } from '../../../src/search/synonyms/synonym-index.ts';
import { synonymTableOf } from '../../../src/search/synonyms/table.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';
import { alternatives, checked, expanded, file } from './sample-index.ts';

const treatments = treatmentsFile.parse(
  parse(readFileSync('content/taxonomy/treatments.yaml', 'utf8'), { maxAliasCount: -1 }),
);
const taxonomy = readTaxonomy({
  treatments,
  bodyParts: { bodyParts: [] },
  guidelines: { guidelines: [] },
  reasons: { reasons: [] },
});

test('Nothing is wrong with the archive’s synonyms', () => {
  expect(checked.problems.map(({ message }) => message)).toEqual([]);
});

test('They hold at least 350 drugs, 250 abbreviations and 250 lay groups', () => {
  expect(file.drugs.length).toBeGreaterThanOrEqual(350);
  expect(file.abbreviations.length).toBeGreaterThanOrEqual(250);
  expect(file.lay.length).toBeGreaterThanOrEqual(250);
});

test('They are small enough to load beside a search', () => {
  const json = JSON.stringify(synonymTableOf(file));
  expect(gzipSync(json).length).toBeLessThanOrEqual(60_000);
  expect(readSynonyms(JSON.parse(json) as ReturnType<typeof synonymTableOf>)).toEqual(
    readSynonyms(synonymTableOf(file)),
  );
});

test('Every drug by which treatments are classed is a known one', () => {
  const names = treatments.categories.flatMap(({ classes }) =>
    classes.flatMap(({ drugs = {} }) => Object.keys(drugs)),
  );
  const unknown = names.filter((name) => !NOT_OF_ONE_DRUG.has(name) && expanded(name).length === 0);
  expect(unknown).toEqual([]);
});

// names of mixed things, and of what is sold under no other name, or under names that hold this one
const NOT_OF_ONE_DRUG = new Set(
  'caffeine, valerian, DHEA, sunscreen, zinc, biotin, creatine, ensure, amino acid blends, fluoride, sumac, thyroid'.split(
    ', ',
  ),
);

const reached = new Map<string, string>();
for (const { same } of [...file.lay, ...file.abbreviations]) {
  for (const typed of same) {
    for (const found of alternatives(typed)) reached.set(classNamed(found, taxonomy), typed);
  }
}

test.each([...taxonomy.classes.keys()].filter((path) => !path.endsWith('/other')))(
  'A lay phrase or an abbreviation leads to %s',
  (path) => {
    expect(reached.has(path)).toBe(true);
  },
);

test.each([
  ['nerve test', 'EMG'],
  ['back pain', 'lumbago'],
  ['shot', 'injection'],
  ['painkiller', 'opioid'],
  ['sleep study', 'polysomnography'],
  ['water therapy', 'aquatic therapy'],
  ['chiropractor', 'chiropractic'],
  ['neck', 'cervical'],
  ['kneecap', 'patella'],
  ['foot doctor', 'podiatrist'],
  ['weed', 'cannabis'],
  ['shrink', 'psychiatrist'],
  ['stim unit', 'TENS'],
  ['hydrocodone acetaminophen', 'Norco'],
  ['Percocet', 'oxycodone'],
  ['APAP', 'acetaminophen'],
  ['LESI', 'epidural steroid injection'],
  ['UDS', 'urine toxicology'],
  ['FRP', 'functional restoration'],
  ['CBT', 'cognitive behavioral therapy'],
  ['physiotherapy', 'physical therapy'],
])('"%s" searches "%s", too', (typed, wanted) => {
  expect(alternatives(typed)).toContain(wanted);
});
