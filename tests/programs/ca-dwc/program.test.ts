import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawDocument } from '../../../src/pipeline/document.ts';
import { isHeld, type ParsedLetter } from '../../../src/pipeline/letter.ts';
import { caDwc } from '../../../src/programs/ca-dwc/program.ts';
import {
  asPages,
  asText,
  LETTER,
  type Spacing,
  type SyntheticItem,
  type SyntheticLetter,
  textDocument,
} from './synthetic-letter.ts';

function parse(document: RawDocument): ParsedLetter {
  const letter = caDwc.parse(document);
  if (isHeld(letter)) throw new Error(`${letter.held.where}: ${letter.held.what}`);
  return letter;
}

function withItems(...items: Partial<SyntheticItem>[]): SyntheticLetter {
  const [plain] = LETTER.items;
  if (!plain) throw new Error('the letter has no item');
  return { ...LETTER, items: items.map((item) => ({ ...plain, ...item })) };
}

const SPACINGS: Spacing[] = [
  'tight',
  'paragraphs',
  'every line',
  'every line, paragraphs by a space',
];

test('reads a whole letter of the prose layout', () => {
  expect(parse(asText(LETTER))).toEqual({
    format: 'ca-dwc/2014',
    caseNumber: 'CM15-0000321',
    dates: {
      decided: '2015-04-11',
      assigned: '2015-03-10',
      received: '2015-03-01',
      denied: '2015-02-12',
      injured: '2013-05-06',
    },
    priority: 'standard',
    specialties: ['Family Practice'],
    patient: { age: 44, sex: 'female' },
    summary: LETTER.summary,
    items: [
      {
        request: 'Eight sessions of thumb kneading',
        heading: 'Eight sessions of thumb kneading',
        outcome: 'upheld',
        administrator: 'Decision based on MTUS Thumb Complaints 2004.',
        reviewer: 'Decision based on MTUS Thumb Complaints 2004, Section(s): Kneading.',
        rationale: LETTER.items[0]?.rationale,
      },
      {
        request: 'Cedar oil 5% #30',
        heading: 'Cedar oil 5% #30',
        outcome: 'overturned',
        administrator: null,
        reviewer: 'Decision based on Non-MTUS Citation Oil Handbook, Thumb Chapter.',
        rationale: LETTER.items[1]?.rationale,
      },
    ],
    known: [],
  });
});

test('reads the same out of text and pages of any width and spacing', () => {
  const wanted = parse(asText(LETTER));
  const widths = fc.integer({ min: 50, max: 140 });
  fc.assert(
    fc.property(
      widths,
      fc.constantFrom(...SPACINGS),
      fc.integer({ min: 9, max: 60 }),
      (width, spacing, perPage) => {
        expect(parse(asText(LETTER, width, spacing))).toEqual(wanted);
        expect(parse(asPages(LETTER, width, perPage))).toEqual(wanted);
      },
    ),
  );
});

test('reads a text without any line end', () => {
  const text = asText(LETTER)
    .lines.flatMap((line) => line.runs.map((run) => run.text))
    .join(' ');
  expect(parse(textDocument(text))).toEqual(parse(asText(LETTER)));
});

test('reads a credentials block as the other layout, with names that hold commas and ampersands', () => {
  const block = [
    'State(s) of Licensure: Ohio, California',
    'Certification(s)/Specialty: Public Health & General Preventive Medicine, Thumb',
    'Surgery',
  ];
  const letter = {
    ...LETTER,
    credentials: { block: ['The Expert Reviewer has the following credentials:', ...block] },
  };
  for (const document of [asText(letter), asPages(letter)]) {
    expect(parse(document)).toMatchObject({
      format: 'ca-dwc/2016',
      specialties: ['Public Health & General Preventive Medicine', 'Thumb Surgery'],
    });
  }
});

test.each([
  ['Board Certified in Family Practice and is licensed', ['Family Practice']],
  [
    'Board Certified in Thumb Rehab, has a subspecialty in Interventional Spine and is licensed',
    ['Thumb Rehab', 'Interventional Spine'],
  ],
  [
    'Board Certified in Internal Medicine and Cardiology, and is licensed',
    ['Internal Medicine', 'Cardiology'],
  ],
  [
    'Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain Medicine and Sports Medicine and is licensed',
    ['Physical Medicine and Rehabilitation', 'Pain Medicine', 'Sports Medicine'],
  ],
  [
    'Board Certified in Psychiatry & Neurology, Addiction Medicine and is licensed',
    ['Psychiatry & Neurology', 'Addiction Medicine'],
  ],
])('reads credentials in a sentence: %s', (words, specialties) => {
  const letter = {
    ...LETTER,
    credentials: { prose: `The expert reviewer is ${words} to practice in California.` },
  };
  expect(parse(asText(letter, 60)).specialties).toEqual(specialties);
});

const LONG =
  'Kneading bench with padded edges, height from 60 to 90 centimetres, delivered and assembled, rental for eight weeks after the operation upon the right thumb';

test.each([
  ['a heading over several lines', { heading: LONG }],
  ['a colon inside a heading', { heading: 'Cedar oil 5% #60 day supply: 30' }],
  ['a date of service', { heading: 'Retrospective cedar oil 5% (DOS: 11/2/14)' }],
  ['an associated service', { heading: 'Associated surgical service: Thumb sling' }],
  ['a heading that opens with a figure', { heading: '2 thumb braces' }],
  ['a heading in small letters', { heading: 'x-ray of the thumb, 3 views' }],
])('keeps %s whole', (_, item) => {
  const letter = withItems({}, item, {});
  for (const width of [60, 80, 95]) {
    for (const document of [
      ...SPACINGS.map((spacing) => asText(letter, width, spacing)),
      asPages(letter, width, 23),
    ]) {
      const { items } = parse(document);
      expect(items.map(({ heading }) => heading)).toEqual(
        letter.items.map(({ heading }) => heading),
      );
      expect(items.map(({ rationale }) => rationale)).toEqual(
        letter.items.map(({ rationale }) => rationale),
      );
    }
  }
});

const STORY =
  'Cedar oil 5% #90 was the original request. Cedar oil 5% #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Cedar oil 5% #60 is';

test('takes what is left of a request out of a heading that tells a story, after any rationale', () => {
  const letter = withItems({}, { heading: STORY }, {});
  for (const width of [55, 70, 90, 110]) {
    for (const document of [asText(letter, width), asPages(letter, width, 17)]) {
      expect(parse(document).items[1]).toMatchObject({
        request: 'Cedar oil 5% #60',
        heading: STORY,
      });
    }
  }
});

test.each([
  ['Upheld', 'upheld'],
  ['UPHELD', 'upheld'],
  ['Overturned', 'overturned'],
  ['overturned.', 'overturned'],
  ['Partially Overturned', 'partially-overturned'],
  ['Overturned in Part', 'partially-overturned'],
  ['Upheld in part, overturned in part', 'partially-overturned'],
])('reads the outcome %s', (outcome, read) => {
  expect(parse(asText(withItems({ outcome }))).items[0]?.outcome).toBe(read);
});

test('reads an outcome that stands alone on its line, and one behind a page\u2019s end', () => {
  const lines = asText(LETTER).lines.map((line) => line.runs.map((run) => run.text).join(''));
  for (const between of ['\n', '\n\f', '\n\nPage 1 of 2\n\f']) {
    const text = lines.join('\n').replace(': Overturned', `:${between}Overturned`);
    expect(parse(textDocument(text))).toEqual(parse(asText(LETTER)));
  }
});

test('does not take an outcome at the end of a sentence for a heading', () => {
  const rationale = [
    'The thumb was seen twice, and the word of the first reader was: upheld. A second reading is not medically necessary.',
  ];
  const letter = withItems({ rationale }, {});
  expect(parse(asText(letter)).items.map((item) => item.rationale)).toEqual([
    rationale,
    LETTER.items[0]?.rationale,
  ]);
});

test('keeps paragraphs of a rationale, and what follows its verdict', () => {
  const rationale = [
    'Cedar oil is not medically necessary here.',
    'It should not be stopped at once. The dose may be halved every week until the thumb is dry.',
  ];
  const letter = withItems({ rationale }, {});
  for (const document of [asText(letter, 90, 'paragraphs'), asPages(letter), asText(letter)]) {
    expect(parse(document).items[0]?.rationale).toEqual(rationale);
  }
});

test.each([
  'The Expert Reviewer did not cite any medical evidence for its decision.',
  'The Claims Administrator did not cite any guidelines.',
  'The reviewer cited no guideline for the decision.',
  'No medical evidence was cited.',
  'None cited.',
  'N/A',
])('knows that none was cited: %s', (reviewer) => {
  expect(parse(asText(withItems({ reviewer }))).items[0]?.reviewer).toBeNull();
});

test('reads labels that are broken over lines, in other case and with other spaces', () => {
  const text = asText(LETTER)
    .lines.map((line) => line.runs.map((run) => run.text).join(''))
    .join('\n');
  const odd = text
    .replaceAll('Claims Administrator guideline:', 'CLAIMS  ADMINISTRATOR\nGuideline :')
    .replaceAll('Decision rationale:', 'Decision\n  Rationale:')
    .replace('CLINICAL CASE SUMMARY', 'Clinical Case\nSummary')
    .replace('IMR ISSUES, DECISIONS AND RATIONALES', 'IMR Issues, Decisions\nand  Rationales');
  const wanted = parse(asText(LETTER));
  expect({ ...parse(textDocument(odd)) }).toEqual(wanted);
});

test('a letter that repeats a sentence at the foot of its pages loses none of it', () => {
  const rationale = ['As the operation is not medically necessary, neither is what goes with it.'];
  const letter = withItems(
    ...Array.from({ length: 7 }, (_, index) => ({ heading: `Sling ${index + 1}`, rationale })),
  );
  for (let perPage = 6; perPage < 16; perPage += 1) {
    expect(parse(asPages(letter, 90, perPage)).items.map((item) => item.rationale)).toEqual(
      letter.items.map(() => rationale),
    );
  }
});
