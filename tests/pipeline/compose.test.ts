import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { MOST_BYTES } from '../../src/check/archive-file.ts';
import { asPublished } from '../../src/pipeline/clean.ts';
import type { Classification } from '../../src/pipeline/classify/classify.ts';
import { compose } from '../../src/pipeline/compose.ts';
import { readBody } from '../../src/pipeline/body.ts';
import { splitCaseFile } from '../../src/pipeline/front-matter.ts';
import { type CleanLetter, isHeld } from '../../src/pipeline/letter.ts';
import type { ComposedCase } from '../../src/pipeline/pipeline.ts';
import { caseFile } from '../../src/schema.ts';

const clean = asPublished;
const SENTENCE = 'The request for 8 visits exceeds what the guideline allows.';

function letter(change: Partial<CleanLetter> = {}): CleanLetter {
  return {
    id: 'CM15-0000001',
    program: 'ca-dwc',
    profile: 'state-publication',
    format: 'ca-dwc/2014',
    dates: { decided: '2015-02-03' },
    facts: {
      decided: '2015-02-03',
      denied: '2014-12-30',
      injured: '2013',
      patient: { age: '40-49', sex: 'male' },
      removed: { name: 2, datesToYear: 3 },
    },
    priority: 'standard',
    specialties: [clean('Family Practice')],
    summary: [clean('The worker has knee pain.')],
    items: [
      {
        request: clean('8 visits of acupuncture'),
        heading: clean('8 visits of acupuncture'),
        outcome: 'upheld',
        administrator: null,
        reviewer: clean('MTUS 2009'),
        rationale: [clean(`He was seen twice. ${SENTENCE}`)],
      },
    ],
    ...change,
  };
}

const classified: Classification[] = [
  {
    quantity: { amount: 8, unit: 'visit' },
    treatment: 'acupuncture/acupuncture',
    bodyParts: ['knee'],
    guidelines: { administrator: [], reviewer: [{ id: 'mtus', pages: '9', cited: 'MTUS 2009' }] },
    reasons: [{ id: 'exceeds-guideline-quantity', quote: SENTENCE }],
  },
];

function composed(given: CleanLetter, classes = classified): ComposedCase {
  const value = compose(given, classes);
  if (isHeld(value)) throw new Error(`held: ${value.held.where}, ${value.held.what}`);
  return value;
}

test('a case file is written in the order of the design, small maps on one line', () => {
  expect(composed(letter()).markdown).toBe(`---
id: CM15-0000001
program: ca-dwc
decided: 2015-02-03
denied: 2014-12-30
injured: 2013
priority: standard
patient: { age: 40-49, sex: male }
reviewer: { specialties: [ Family Practice ] }
determinations:
  - request: 8 visits of acupuncture
    quantity: { amount: 8, unit: visit }
    treatment: acupuncture/acupuncture
    bodyParts: [ knee ]
    outcome: upheld
    guidelines:
      administrator: []
      reviewer:
        - { id: mtus, pages: "9", cited: MTUS 2009 }
    reasons:
      - { id: exceeds-guideline-quantity, quote: ${SENTENCE} }
format: ca-dwc/2014
profile: state-publication
removed: { name: 2, datesToYear: 3 }
---

## Clinical summary

The worker has knee pain.

## Determination 1

He was seen twice. ${SENTENCE}
`);
});

test('what was composed is the same bytes each time, and is read back as it was', () => {
  const { data, markdown } = composed(letter());
  expect(composed(letter()).markdown).toBe(markdown);
  const parts = splitCaseFile(markdown);
  expect(caseFile.parse(parse(parts?.yaml ?? ''))).toEqual(data);
});

const yamlLike = fc.constantFrom(
  '- x',
  '{',
  '}',
  '[name]',
  '&a',
  '*a',
  '!!js x',
  'yes',
  'no',
  '1e3',
  '0x1f',
  '2015-01-23',
  '12:30:00',
  'null',
  '~',
  '# x',
  'a: b',
  'a #b',
  "it's",
  '"q"',
  '|',
  '>',
  '%x',
  '@x',
  '`',
  '<<',
  '=',
  '---',
  '...',
  '? x',
  ', x',
  'é',
  '\\n',
);

test('any text of a field is a string again, whatever YAML it looks like', () => {
  const request = fc
    .array(fc.oneof(yamlLike, fc.string({ unit: 'grapheme', maxLength: 5 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) =>
      parts
        .join(' ')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  fc.assert(
    fc.property(request, (text) => {
      const [item] = letter().items;
      const items = item ? [{ ...item, request: clean(text), heading: clean(text) }] : [];
      const { markdown } = composed(letter({ items }));
      const value: unknown = parse(splitCaseFile(markdown)?.yaml ?? '', { version: '1.1' });
      expect(value).toHaveProperty(['determinations', 0, 'request'], text);
    }),
  );
});

test('text over several lines becomes one line of a field and one paragraph', () => {
  const [item] = letter().items;
  const items = item
    ? [
        {
          ...item,
          request: clean('8 visits\n of  acupuncture'),
          rationale: [clean(`So:\n${SENTENCE}`)],
        },
      ]
    : [];
  const { data, markdown } = composed(letter({ items }));
  expect(data.determinations[0]).toMatchObject({ request: '8 visits of acupuncture' });
  expect(data.determinations[0]).not.toHaveProperty('heading');
  expect(readBody(splitCaseFile(markdown)?.body ?? '').rationales).toEqual([[`So: ${SENTENCE}`]]);
});

test('a heading is kept only where it says more than the request', () => {
  const [item] = letter().items;
  const items = item
    ? [{ ...item, heading: clean('12 visits were asked for. 8 visits of acupuncture') }]
    : [];
  expect(composed(letter({ items })).data.determinations[0]?.heading).toBe(
    '12 visits were asked for. 8 visits of acupuncture',
  );
});

test('a letter without prose is a case file without a body', () => {
  const [item] = letter().items;
  const [one] = classified;
  const items = item ? [{ ...item, rationale: [] }] : [];
  const { markdown } = composed(
    letter({ summary: [], items }),
    one ? [{ ...one, reasons: [] }] : [],
  );
  expect(splitCaseFile(markdown)?.body).toBe('');
});

test('a quote that stands nowhere holds the letter', () => {
  const [one] = classified;
  const wrong = one
    ? [{ ...one, reasons: [{ id: 'no-red-flags', quote: 'Nobody said so.' }] }]
    : [];
  expect(compose(letter(), wrong)).toMatchObject({
    held: { where: 'determinations.0.reasons.0.quote' },
  });
});

test('what breaks the schema holds the letter, and the reason quotes nothing', () => {
  const held = compose(letter({ id: 'secret id!' }), classified);
  expect(held).toMatchObject({ held: { where: 'id' } });
  expect(JSON.stringify(held)).not.toContain('secret');
});

test('a letter whose file would be larger than check allows is held', () => {
  const answer = compose(letter({ summary: [clean('*'.repeat(MOST_BYTES / 2 + 1))] }), classified);
  expect(answer).toMatchObject({ held: { what: 'it would have more than 4 MB' } });
});

test('an item that is not classified holds the letter', () => {
  expect(compose(letter(), [])).toMatchObject({ held: { where: 'items' } });
});

test('a year alone is written as a year', () => {
  const facts = { decided: '2015', patient: {}, removed: {} };
  const { markdown } = composed(letter({ profile: 'safe-harbor', id: '2015-k7w3m9xq', facts }));
  expect(markdown).toContain('\ndecided: 2015\n');
  expect(markdown).toContain('\npatient: {}\n');
  expect(markdown).toContain('\nremoved: {}\n');
});

test('a text without front matter is parted into nothing', () => {
  expect(splitCaseFile('## Clinical summary\n')).toBeUndefined();
  expect(splitCaseFile('---\nid: x\n---\n\nbody')).toEqual({
    yaml: 'id: x\n',
    body: '\nbody',
    bodyLine: 4,
  });
  expect(splitCaseFile('---\n---\n')).toEqual({ yaml: '', body: '', bodyLine: 3 });
});
