import { expect, test } from 'vitest';
import { checkArchive, readCheckedArchive } from '../../src/check/check-archive.ts';
import { archive, edited, SOUND } from './archive.ts';

const CASE = 'cases/1/cm15-0000001.md';
const messages = (change: Record<string, string | undefined>): string[] =>
  checkArchive(archive(change)).map(({ message }) => message);

test('a sound archive has no problems, and is read', () => {
  const { problems, cases, settings, taxonomies } = readCheckedArchive(archive());
  expect(problems).toEqual([]);
  expect(cases.map(({ data, volume }) => [data.id, volume])).toEqual([['CM15-0000001', 1]]);
  expect(settings?.name).toBe('Reviews');
  expect(taxonomies?.reasons.reasons).toHaveLength(3);
});

test('a case file is told by file, line, field, and what to do', () => {
  expect(messages(edited(CASE, 'rehabilitation/physical-therapy', 'rehabilitation/pt'))).toEqual([
    `${CASE}:9 determinations.0.treatment: "rehabilitation/pt" is not in treatments.yaml. Use "rehabilitation/physical-therapy".`,
  ]);
});

test.each([
  [
    'a renamed treatment',
    'rehabilitation/physical-therapy',
    'rehabilitation/physiotherapy',
    ':9 determinations.0.treatment',
    'Use "rehabilitation/physical-therapy"',
  ],
  [
    'a misspelt body part',
    '[lower-back]',
    '[lower-bak]',
    ':10 determinations.0.bodyParts.0',
    'Use "lower-back"',
  ],
  [
    'an unknown guideline',
    'id: mtus',
    'id: zzzzzz',
    ':15 determinations.0.guidelines.reviewer.0.id',
    'add it there',
  ],
  [
    'an unknown reason',
    'id: exceeds-guideline-quantity',
    'id: exceeds-guideline-quantities',
    ':17 determinations.0.reasons.0.id',
    'Use "exceeds-guideline-quantity"',
  ],
  [
    'a reason for another outcome',
    'id: exceeds-guideline-quantity',
    'id: criteria-met',
    ':17 determinations.0.reasons.0.id',
    'correct the outcome',
  ],
  [
    'a quote that stands nowhere',
    'quote: It is more',
    'quote: It is much more',
    ':17 determinations.0.reasons.0.quote',
    'word for word',
  ],
  [
    'a reason without a quote',
    ', quote: It is more than is allowed.',
    '',
    ':17 determinations.0.reasons.0',
    'Quote the sentence',
  ],
  ['a misspelt key', 'bodyParts', 'bodyPart', ':10 determinations.0.bodyPart', 'Use "bodyParts"'],
  ['an unknown key', 'format:', 'colour: red\nformat:', ':18 colour', 'Take it out'],
  [
    'a misspelt outcome',
    'outcome: upheld',
    'outcome: uphold',
    ':11 determinations.0.outcome',
    'Use "upheld"',
  ],
  [
    'an unknown outcome',
    'outcome: upheld',
    'outcome: withdrawn',
    ':11 determinations.0.outcome',
    'Use one of',
  ],
  ['a missing key', 'format: ca-dwc/2014\n', '', ':2 format', 'Add it'],
  [
    'a day that is none',
    'decided: 2015-02-03',
    'decided: 2015-02-30',
    ':4 decided',
    'Write a day as 2015-01-23',
  ],
  [
    'a number for a text',
    'request: 12 visits of physical therapy',
    'request: 12',
    ':8 determinations.0.request',
    'Put it between quotation marks: "12"',
  ],
  [
    'an id that is not the name',
    'id: CM15-0000001',
    'id: CM15-0000002',
    ':2 id',
    'cm15-0000002.md',
  ],
  [
    'a profile that is not the archive',
    'profile: state-publication',
    'profile: strict',
    ':19 profile',
    'Import the letter anew',
  ],
  [
    'a program that is not the archive',
    'program: ca-dwc',
    'program: ny-dfs',
    ':3 program',
    'archive.yaml',
  ],
  [
    'a day of injury',
    'patient:',
    'injured: 2014-01-02\npatient:',
    ':5 injured',
    'Leave the year alone',
  ],
  ['a word that is nearly a mask', 'Seen by \\[name]', 'Seen by \\[nmae]', ':25', 'Use "[name]"'],
  [
    'a false mask in a field',
    'request: 12 visits',
    'request: 12 [NAME] visits',
    ':8 determinations.0.request',
    'Use "[name]"',
  ],
  [
    'a heading that says nothing',
    '    treatment:',
    '    heading: 12 visits of physical therapy\n    treatment:',
    ':9 determinations.0.heading',
    'Take it out',
  ],
  ['a list in the body', 'Seen by', '- Seen by', ':25', 'paragraphs of plain text'],
  ['HTML in the body', 'Seen by', '<b>Seen</b> by', ':25', 'paragraphs of plain text'],
  [
    'a section too many',
    'It is more than is allowed.\n',
    'It is more than is allowed.\n\n## Determination 2\n\nMore.\n',
    ':22',
    'each determination its section',
  ],
  ['a key that stands twice', 'format:', 'program: ca-dwc\nformat:', ':18', 'plain YAML'],
  ['a tag', 'id: CM15-0000001', 'id: !!js/function CM15-0000001', ':2', 'plain YAML'],
  [
    'an anchor and its alias',
    'removed: {}',
    'removed: &a {}\nasPublished: *a',
    '',
    'Write the value out',
  ],
  ['no front matter', '---\nid', 'id', ':1', 'between lines of ---'],
  [
    'a case that supersedes nothing',
    'removed: {}',
    'removed: {}\nsupersedes: CM15-0000009',
    ' supersedes',
    'Correct the id',
  ],
])('%s is a problem', (_, from, to, where, todo) => {
  const [message, ...more] = messages(edited(CASE, from, to)).filter((one) => one.includes(todo));
  expect(message).toContain(CASE + where);
  expect(more).toEqual([]);
});

test('every problem of a run is told at once, by line', () => {
  const broken = (SOUND[CASE] ?? '')
    .replace('lower-back', 'lower-bak')
    .replace('ca-dwc\n', 'other\n')
    .replace('id: mtus', 'id: mtu');
  const lines = messages({ [CASE]: broken }).map((message) => /:(\d+) /.exec(message)?.[1]);
  expect(lines).toEqual(['3', '10', '15']);
});

test.each(['sic', 'employee', 'same', 'are', 'placed', 'mean', 'Dr'])(
  'brackets of a letter that are no mask pass as they are: [%s]',
  (word) => {
    expect(messages(edited(CASE, 'Seen by', `Seen \\[${word}] by`))).toEqual([]);
  },
);

test('the same id twice is a problem, in whatever volume', () => {
  const [message] = messages({ 'cases/2/cm15-0000001.md': SOUND[CASE] });
  expect(message).toContain(
    'cases/2/cm15-0000001.md id: "CM15-0000001" stands in cases/1/cm15-0000001.md, too',
  );
});

test.each(['strict', 'safe-harbor'])(
  'days and specialties are problems under %s where it keeps none',
  (profile) => {
    const settings = edited('archive.yaml', 'state-publication', profile);
    const file = (SOUND[CASE] ?? '')
      .replace('profile: state-publication', `profile: ${profile}`)
      .replace('patient:', 'denied: 2015-01-02\npatient:');
    const found = messages({ ...settings, [CASE]: file });
    expect(found.filter((message) => message.includes('keeps no days'))).toHaveLength(2);
    expect(found.some((message) => message.includes('specialties'))).toBe(profile === 'strict');
  },
);

test('settings are checked: missing, of another version, misspelt', () => {
  expect(messages({ 'archive.yaml': undefined })[0]).toContain('archive.yaml: it is missing');
  expect(messages(edited('archive.yaml', 'schemaVersion: 1', 'schemaVersion: 0'))[0]).toContain(
    'Bring the archive from version 0 to 1',
  );
  expect(messages(edited('archive.yaml', 'schemaVersion: 1', 'schemaVersion: 7'))[0]).toContain(
    'Use a newer engine',
  );
  expect(messages(edited('archive.yaml', 'rateFloor', 'rateFlor'))).toContain(
    'archive.yaml:13 thresholds.rateFlor: no key has this name here. Use "rateFloor".',
  );
});

test('pages are checked for their front matter', () => {
  const told = (text: string) => messages({ 'pages/about.md': text })[0];
  expect(told('Words.')).toContain('pages/about.md:1');
  expect(told('---\nlead: x\n---\n')).toContain('pages/about.md:2 title');
  expect(told('---\ntitle: x\n---\n')).toContain('pages/about.md:2 lead');
  expect(told('---\ntitle: x\nlead: x\nextra: x\n---\n')).toContain('pages/about.md:4 extra');
});

test.each([
  ['<script>alert(1)</script>', 'HTML'],
  ['Some <b onclick="x()">bold</b> words', 'HTML'],
  ['- <img src=x>', 'HTML'],
  ['![map](map.png)', 'a picture'],
  ['[x](javascript:alert(1))', 'a link'],
  ['[x](java&#115;cript:alert(1))', 'a link'],
  ['[x][y]\n\n[y]: data:text/html,x', 'a link'],
  ['<vbscript:x>', 'a link'],
])('a page that would not be shown as it was written is refused: %s', (markdown, what) => {
  const text = `---\ntitle: About\nlead: A lead.\n---\n\nWords.\n\n${markdown}\n`;
  expect(messages({ 'pages/about.md': text })[0]).toMatch(
    new RegExp(`^pages/about\\.md:(?:8|10): ${what} `),
  );
});

test('a page may have headings, lists, tables of words and links', () => {
  const text =
    '---\ntitle: About\nlead: A lead.\n---\n\n## One\n\n- [a](/x/) **b**\n\n<https://archive.example>\n';
  expect(messages({ 'pages/about.md': text })).toEqual([]);
});

test.each(['\0', '\u001b[31m', '\u202e', '\u2066', '\u0085'])(
  'a character that nobody sees is told with its line: %j',
  (character) => {
    const [message, ...more] = messages(edited(CASE, 'Seen by', `Seen${character} by`));
    expect(message).toMatch(/^cases\/1\/cm15-0000001\.md:\d+: a character that nobody sees/);
    expect(more).toEqual([]);
  },
);

test('a case replaces no case but another', () => {
  const change = edited(CASE, 'removed: {}', 'removed: {}\nsupersedes: CM15-0000001');
  expect(messages(change)).toEqual([
    `${CASE} supersedes: "CM15-0000001" is no other case of this archive. Correct the id.`,
  ]);
});

test.each(['/../', '/./', '/a/../b/', '//elsewhere.example/', 'a/'])(
  'a base that leads elsewhere is refused: %s',
  (base) => {
    const [message] = messages(edited('archive.yaml', 'base: /', `base: ${base}`));
    expect(message).toContain('archive.yaml:8 base');
  },
);
