import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsOf } from '../../../src/pipeline/classify/guidelines.ts';
import type { CleanText } from '../../../src/pipeline/text.ts';
import { readTaxonomy } from '../../../src/taxonomy.ts';
import { taxonomy } from './taxonomy-from-content.ts';

const OUTSIDE =
  'The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation';
const idsOf = (text: string) => citationsOf(text as CleanText, taxonomy).map(({ id }) => id);

test('a citation keeps its words, its section and its pages', () => {
  const text =
    'Decision based on MTUS Chronic Pain Treatment Guidelines opioids Page(s): 76-80, 124.' as CleanText;
  expect(citationsOf(text, taxonomy)).toEqual([
    {
      id: 'mtus-chronic-pain',
      section: 'Opioids',
      pages: '76-80, 124',
      cited: 'MTUS Chronic Pain Treatment Guidelines opioids Page(s): 76-80, 124',
    },
  ]);
});

test('several citations of one line are an entry each, in their order', () => {
  const text =
    'Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care, and Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder, MRI.' as CleanText;
  expect(citationsOf(text, taxonomy)).toEqual([
    {
      id: 'mtus-shoulder-2004',
      section: 'Initial Care',
      cited: 'MTUS Shoulder Complaints 2004, Section(s): Initial Care',
    },
    {
      id: 'mtus-chronic-pain-2016',
      section: 'Topical analgesics',
      cited: 'Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics',
    },
    {
      id: 'odg',
      section: 'Shoulder, MRI',
      cited: 'Official Disability Guidelines (ODG), Shoulder, MRI',
    },
  ]);
});

test.each([
  [
    'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.',
    'mtus-general-approaches-2004',
  ],
  ['Decision based on MTUS Neck and Upper Back Complaints 2004.', 'mtus-neck-upper-back-2004'],
  [
    'Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209.',
    'mtus-shoulder-2004',
  ],
  ['Decision based on MTUS ACOEM Practice Guidelines, Chapter 12.', 'mtus-low-back-2004'],
  [
    'Decision based on MTUS Knee Complaints 2004, and Ankle and Foot Complaints 2004.',
    'mtus-knee-2004 mtus-ankle-foot-2004',
  ],
  [
    'Decision based on MTUS Elbow Complaints 2007, and Forearm, Wrist, and Hand Complaints 2004.',
    'mtus-elbow-2007 mtus-forearm-wrist-hand-2004',
  ],
  ['Decision based on MTUS Stress-Related Conditions 2004.', 'mtus-stress-2004'],
  ['Decision based on MTUS Eye 2004.', 'mtus-eye-2004'],
  ['Decision based on MTUS Postsurgical Treatment Guidelines.', 'mtus-postsurgical-2009'],
  ['Decision based on MTUS Acupuncture Treatment Guidelines.', 'mtus-acupuncture-2007'],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, and Opioid Treatment 2016.',
    'mtus-chronic-pain-2009 mtus-opioids-2016',
  ],
  [
    'Decision based on MTUS 2016 Chronic Pain Medical Treatment Guidelines.',
    'mtus-chronic-pain-2016',
  ],
  ['Decision based on MTUS ACOEM. Chapter 13 Knee Complaints Page(s): 341, 343.', 'mtus-knee-2004'],
  ['Decision based on MTUS ACOEM.', 'acoem'],
  [`${OUTSIDE} Up-to-date, Treatment of tension headache.`, 'uptodate'],
  [`${OUTSIDE} ACOEM Guidelines, 3rd Edition, Chronic Pain, 2014.`, 'acoem'],
  [`${OUTSIDE} ACOEM: https://www.acoempracguides.org/Shoulder; Table 1.`, 'acoem'],
  [
    `${OUTSIDE} Miller's Anesthesia, 7th edition; Clin Orthop Relat Res. 2012;470(4):1001-9.`,
    'textbook journal',
  ],
  [
    `${OUTSIDE} Sports Injuries of the Hand, 3rd edition, Doe and Roe; Hand Clinics 2010;26:1-9.`,
    'textbook journal',
  ],
  [
    `${OUTSIDE} Journal of Hand Care, 2009; 12(3): 1-9, and https://www.example.org/hands.`,
    'journal web-page',
  ],
  [
    `${OUTSIDE} https://www.example.org/hands, and Journal of Hand Care, 2009; 12(3): 1-9.`,
    'web-page journal',
  ],
  [
    `${OUTSIDE} Journal of Hand Care, 2009; 12(3): 1-9, and Textbook of Hands, 2nd edition.`,
    'journal textbook',
  ],
  [`${OUTSIDE} Roe J, et al. Grip. In: Doe P, ed. Textbook of Hands; 2009: 12-45.`, 'journal'],
  [
    `${OUTSIDE} Roe J. Knee pain. Clin Orthop Relat Res. 2012;470(4):1-9; http://www.example.org/roe`,
    'journal',
  ],
  [
    `${OUTSIDE} Official Disability Guidelines (ODG) Shoulder, MRI; MTUS Chronic Pain Treatment Guidelines Page(s): 22.`,
    'odg mtus-chronic-pain',
  ],
  [`${OUTSIDE} ODG Hernia Chapter; the MTUS is silent on this topic.`, 'odg'],
  ['Decision based on MTUS ACOEM Chapter 7 Consultations Page(s): 127.', 'acoem'],
  [`${OUTSIDE} ODG Low Back Chapter, MRI.`, 'odg'],
  [`${OUTSIDE} Neck and Upper Back, Physical Therapy.`, 'odg'],
  [`${OUTSIDE} Work Loss Data Institute, ODG, 16th edition.`, 'odg'],
  [`${OUTSIDE} ACOEM 3rd Edition, Low Back Disorders.`, 'acoem'],
  [
    `${OUTSIDE} American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice Guidelines, Chapter 12.`,
    'acoem',
  ],
  [`${OUTSIDE} Medicare Physician Fee Schedule; Chapter 12.`, 'cms'],
  [`${OUTSIDE} UpToDate: Evaluation of back pain.`, 'uptodate'],
  [`${OUTSIDE} MDGuidelines, Rotator cuff repair.`, 'mdguidelines'],
  [
    `${OUTSIDE} ODG Low Back and Other Medical Treatment Guidelines http://www.aetna.com/cpb/1.html.`,
    'odg aetna',
  ],
  [`${OUTSIDE} AANEM Recommended Policy.`, 'aanem'],
  [`${OUTSIDE} National Heart, Lung, and Blood Institute, Sleep studies.`, 'nhlbi'],
  [`${OUTSIDE} University of Michigan Health System. Reflux disease.`, 'umhs'],
  [`${OUTSIDE} http://www.drugs.com/one.html.`, 'drugs-com'],
  [`${OUTSIDE} https://example.org/one, https://example.org/two.`, 'web-page'],
  [`${OUTSIDE} Gray J, Stone K. A title. J Bone Joint Surg Am. 2009 Feb;91(2):345-52.`, 'journal'],
  [`${OUTSIDE} ODG, Knee; Gray J, et al. Arthroscopy. 2010;35(2):1-9.`, 'odg journal'],
  [`${OUTSIDE} Campbell's Operative Orthopaedics, 12th ed.`, 'textbook'],
  [`${OUTSIDE} A paper that nobody knows.`, 'unclassified'],
  ['The Claims Administrator did not cite any medical evidence for its decision.', ''],
  [
    'The Physician Reviewer based his/her decision on the Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12), pg. 303, which is part of the MTUS.',
    'mtus-low-back-2004',
  ],
  [
    'The Claims Administrator based its decision on the American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, Chapter 8, which is part of the MTUS, and Official Disability Guidelines (ODG), Neck Chapter, which is not part of the MTUS.',
    'mtus-neck-upper-back-2004 odg',
  ],
  [
    'The Expert Reviewer relied on the Chronic Pain Medical Treatment Guidelines, Topical Analgesics, page 111.',
    'mtus-chronic-pain',
  ],
])('%s', (text, ids) => {
  expect(idsOf(text)).toEqual(ids.split(' ').filter(Boolean));
});

test('edition, year and short forms are no section', () => {
  const sectionOf = (text: string) => citationsOf(text as CleanText, taxonomy)[0]?.section;
  expect(
    sectionOf(
      'Decision based on MTUS ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 9 (Shoulder Complaints).',
    ),
  ).toBe(undefined);
  expect(
    sectionOf('Decision based on Non-MTUS Citation ODG, 16th edition (web), 2011, Neck Chapter.'),
  ).toBe('Neck Chapter');
});

test('every citation is a part of its line, whatever the line says', () => {
  const piece = fc.constantFrom(
    'MTUS ',
    'ODG',
    'ACOEM',
    'Decision based on ',
    ', and ',
    '; ',
    '. ',
    'Section(s): ',
    'Knee Complaints 2004',
    'http://x.org/a',
    ' page 3',
    '(',
    ')',
    'Spine. 2010;3:1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('') as CleanText;
      for (const { cited } of citationsOf(text, taxonomy)) expect(text).toContain(cited);
    }),
  );
});

test('a publisher adds a guideline without touching code', () => {
  const label = 'House rules';
  const own = readTaxonomy({
    treatments: { categories: [] },
    bodyParts: { bodyParts: [] },
    reasons: { reasons: [] },
    guidelines: {
      guidelines: [
        { slug: 'house-rules', label, sentence: 'Rules of the house.', patterns: ['house rules?'] },
      ],
    },
  });
  expect(citationsOf('House Rules, Chapter 3: Beds' as CleanText, own)).toEqual([
    { id: 'house-rules', section: 'Beds', cited: 'House Rules, Chapter 3: Beds' },
  ]);
});
