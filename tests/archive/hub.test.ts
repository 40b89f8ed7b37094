import { expect, test } from 'vitest';
import { decidedOf } from '../../src/archive/determination.ts';
import { hubsOf } from '../../src/archive/hub.ts';
import {
  bodyPartLabel,
  guidelineLabel,
  reasonLabel,
  treatmentLabel,
} from '../../src/archive/labels.ts';
import { hubs as english } from '../../src/messages/en.ts';
import { hubKinds } from '../../src/urls.ts';
import { cites, determination, letter, taxonomy } from './letters.ts';

const shelf = {
  taxonomy,
  determinations: decidedOf(
    letter(
      [
        determination({
          guidelines: { administrator: [], reviewer: cites('odg') },
          reasons: [{ id: 'too-many' }],
        }),
      ],
      { reviewer: { specialties: ['Pain & Sleep', '[name]'] } },
    ),
  ),
};
const words = {
  ...english,
  program: (slug: string) => ({ label: `The program ${slug}`, sentence: 'It decides.' }),
};

test.each([
  ['treatments', ['testing', 'testing/mri'], 'TESTING'],
  ['guidelines', ['odg'], 'ODG'],
  ['outcomes', ['upheld'], 'Upheld (denial stands)'],
  ['body-parts', ['knee'], 'KNEE'],
  ['reasons', ['too-many'], 'TOO-MANY'],
  ['specialties', ['pain-sleep'], 'Pain & Sleep'],
  ['programs', ['ca-dwc'], 'The program ca-dwc'],
  ['years', ['2015'], 'Decided in 2015'],
] as const)('%s: only what has determinations is a hub, with its name', (kind, slugs, label) => {
  const hubs = hubsOf(kind, shelf, words);
  expect(hubs.map(({ slug }) => slug)).toEqual(slugs);
  expect(hubs[0]?.label).toBe(label);
  expect(hubs[0]?.sentence).toMatch(/\.$/);
});

test('an empty archive has no hub', () => {
  for (const kind of hubKinds) {
    expect(hubsOf(kind, { taxonomy, determinations: [] }, words)).toEqual([]);
  }
});

test('labels come from the taxonomy, and what could not be told has none', () => {
  expect(treatmentLabel(taxonomy, 'testing/mri')).toBe('MRI');
  expect(treatmentLabel(taxonomy, 'testing')).toBe('TESTING');
  expect(treatmentLabel(taxonomy, 'unclassified')).toBeUndefined();
  expect(guidelineLabel(taxonomy, 'odg')).toBe('ODG');
  expect(guidelineLabel(taxonomy, 'unclassified')).toBeUndefined();
  expect(reasonLabel(taxonomy, 'too-many')).toBe('TOO-MANY');
  expect(bodyPartLabel(taxonomy, 'knee')).toBe('KNEE');
});

test('an entry that the taxonomy lacks is called by its slug', () => {
  expect(treatmentLabel(taxonomy, 'gone/away')).toBe('gone/away');
  expect(guidelineLabel(taxonomy, 'gone')).toBe('gone');
  expect(reasonLabel(taxonomy, 'gone')).toBe('gone');
  expect(bodyPartLabel(taxonomy, 'gone')).toBe('gone');
});
