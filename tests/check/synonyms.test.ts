import { expect, test } from 'vitest';
import { checkSynonyms } from '../../src/check/synonyms.ts';
import { checkTaxonomies } from '../../src/check/taxonomies.ts';
import { archive } from './archive.ts';

const EMPTY = 'drugs: []\nabbreviations: []\nlay: []\nwordForms: []\nspellings: []\n';

const file = (groups: string): string =>
  EMPTY.replace('drugs: []', `drugs:\n${groups.replace(/^/gm, '  - ')}`);

const messages = (text: string): string[] =>
  checkSynonyms([{ path: 'taxonomy/synonyms.yaml', text, size: text.length }]).problems.map(
    ({ message }) => message,
  );

test('A sound file has no problem', () => {
  expect(messages(EMPTY)).toEqual([]);
  expect(messages(file('{ same: [Norco, hydrocodone], also: [opioid], slips: [Norko] }'))).toEqual(
    [],
  );
});

test.each([
  ['a form without a word', '{ same: [Norco, "--"] }', '"--" holds no word'],
  ['a form that stands twice', '{ same: [hydro/APAP, hydro-apap] }', '"hydro-apap" stands twice'],
  ['a form of both kinds', '{ same: [Norco], also: [norco] }', '"norco" stands twice'],
  [
    'a form that searches two groups',
    '{ same: [ED, erection] }\n{ same: [ED, emergency] }',
    '"ED" searches another group',
  ],
  [
    'a form that only one of two groups calls ambiguous',
    '{ same: [ED, erection], ambiguous: true }\n{ same: [ED, emergency] }',
    '"ED" searches another group',
  ],
  ['a misspelt key', '{ sane: [ED] }', 'Use "same"'],
  ['an empty group', '{ same: [] }', 'same'],
])('%s is a problem', (_, groups, what) => {
  expect(messages(file(groups)).join('\n')).toContain(what);
});

test('A problem names its line', () => {
  expect(messages(file('{ same: [Norco] }\n{ same: [norco] }'))[0]).toMatch(
    /^taxonomy\/synonyms\.yaml:3 drugs\.1:/,
  );
});

test('Forms may stand in two groups that both call themselves ambiguous, and in another list', () => {
  const both = file(
    '{ same: [ED, erection], ambiguous: true }\n{ same: [ED, emergency], ambiguous: true }',
  );
  expect(messages(both)).toEqual([]);
  expect(messages(both.replace('lay: []', 'lay: [{ same: [ED, doctor] }]'))).toEqual([]);
});

test('What a group searches one way may stand in others', () => {
  expect(messages(file('{ same: [Norco], also: [opioid] }\n{ same: [opioid] }'))).toEqual([]);
});

test('A spelling is a word, a beginning or an end', () => {
  const spelled = (british: string): string[] =>
    messages(EMPTY.replace('spellings: []', `spellings: [{ british: ${british}, american: xxx }]`));
  for (const sound of ['tumour', 'anaesth-', '-aemia']) expect(spelled(sound)).toEqual([]);
  for (const wrong of ['-our-', 'Tumour', 'a']) expect(spelled(wrong)).toHaveLength(1);
});

test('An archive may do without synonyms, and has those of its file', () => {
  expect(checkTaxonomies(archive({})).taxonomies).not.toHaveProperty('synonyms');
  const { taxonomies, problems } = checkTaxonomies(archive({ 'taxonomy/synonyms.yaml': EMPTY }));
  expect(problems).toEqual([]);
  expect(taxonomies?.synonyms?.drugs).toEqual([]);
});
