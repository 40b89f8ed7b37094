import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsFile } from '../../src/schema/synonyms.ts';
import type { Expand } from '../../src/search/plan.ts';
import { emptyState } from '../../src/search/state.ts';
import { expand } from '../../src/search/synonyms/expand.ts';
import { readSynonyms } from '../../src/search/synonyms/synonym-index.ts';
import { synonymTableOf } from '../../src/search/synonyms/table.ts';
import { ask, indexed, letter, named, type Told } from '../search/letters.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const page = read('pages/how-to-search.md');
const index = readSynonyms(
  synonymTableOf(synonymsFile.parse(parse(read('taxonomy/synonyms.yaml')))),
);
const synonyms: Expand = (words) => expand(words, index);

/** A letter of an example: its request alone, or more of it. */
type Shown = string | (Partial<Told> & { summary?: string; specialty?: string; id?: string });

/** What the page shows as typed, what it says is found, and what is not. */
const examples: [typed: string, found: Shown, missed: Shown][] = [
  ['physical therapy lumbar', 'Lumbar pain, physical therapy', 'Physical therapy for the knee'],
  ['session', 'Twelve sessions', 'Twelve hours'],
  ['denied', 'They deny it', 'They approve it'],
  ['denied', 'He denies it', 'They approve it'],
  ['97110', 'Code 97110', 'Code 97112'],
  ['L4-5', 'MRI at L4-L5', 'MRI at L5-S1'],
  ['"L4-5"', 'MRI at L4-5', 'MRI at L4-L5'],
  ['3', 'Every 3 weeks', 'Gabapentin 300 mg'],
  ['opioid*', 'Opioids for pain', 'Nonopioid care'],
  ['opioid*', 'An opioid', 'Nonopioid care'],
  ['inject*', 'Injection of the hip', 'Surgery of the hip'],
  ['"not medically necessary"', 'It is not medically necessary', 'Not necessary medically'],
  ['"functional improvement" acupuncture', 'Acupuncture: functional improvement', 'Acupuncture'],
  ['acupuncture OR chiropractic', 'Chiropractic care', 'Massage'],
  ['knee -replacement', 'A knee brace', 'A replacement of the knee'],
  ['knee NOT replacement', 'A knee brace', 'A replacement of the knee'],
  ['knee -"total knee"', 'A knee brace', 'A total knee'],
  ['(acupuncture OR chiropractic) neck', 'Acupuncture for the neck', 'Massage of the neck'],
  ['knee AND brace', 'A brace for the knee', 'A brace for the wrist'],
  ['knee brace', 'A brace for the knee', 'A brace for the wrist'],
  ['request:injection', 'One injection', { request: 'MRI', rationale: ['One injection'] }],
  [
    'rationale:"functional improvement"',
    { request: 'MRI', rationale: ['No functional improvement is shown'] },
    'Functional improvement',
  ],
  ['summary:(fall OR lifting)', { request: 'MRI', summary: 'Hurt by a fall' }, 'After a fall'],
  ['guideline:ODG', { request: 'MRI', guidelines: ['ODG'] }, 'MRI by ODG'],
  ['specialty:orthopedic', { request: 'MRI', specialty: 'Orthopedic Surgery' }, 'Orthopedic shoes'],
  ['case:CM14', { request: 'MRI', id: 'CM14-0000001' }, 'CM14 is no number'],
  ['Flexeril', 'Cyclobenzaprine 10 mg', 'Tramadol'],
  ['PT', 'Physical therapy', 'Acupuncture'],
  ['twelve', '12 visits', '13 visits'],
  ['"PT"', 'PT for the hip', 'Physical therapy for the hip'],
];

const shownLetter = (shown: Shown, name: string) => {
  const { summary, specialty, id, ...told } =
    typeof shown === 'string' ? { request: shown } : shown;
  return letter(
    id ?? name,
    '2015-01-01',
    summary ? [summary] : [],
    [{ request: 'Nothing', ...told }],
    specialty ? [specialty] : [],
  );
};

const archive = indexed(
  examples.flatMap(([, found, missed], place) => [
    shownLetter(found, `FOUND-${place}`),
    shownLetter(missed, `MISSED-${place}`),
  ]),
);

test.each(examples.map((example, place) => [example[0], place, example] as const))(
  '%s does what the page says (%i)',
  async (typed, place, [, found, missed]) => {
    const idOf = (shown: Shown, name: string) =>
      (typeof shown === 'string' ? undefined : shown.id) ?? name;
    const answer = await ask({ ...emptyState, q: typed }, archive, synonyms);
    const ids = named(answer).map(({ id }) => id);
    expect(answer.fault).toBeUndefined();
    expect(ids).toContain(idOf(found, `FOUND-${place}`));
    expect(ids).not.toContain(idOf(missed, `MISSED-${place}`));
  },
);

test('what was added is taken away again by its chip', async () => {
  const { added } = await ask({ ...emptyState, q: 'Flexeril' }, archive, synonyms);
  expect(added).not.toEqual([]);
  const plain = added.map(({ typed }) => typed);
  const left = await ask({ ...emptyState, q: 'Flexeril', plain }, archive, synonyms);
  expect([left.found, left.added]).toEqual([[], []]);
});

test('every example of the page is tried here', () => {
  const shown = [...page.matchAll(/`([^`]+)`/g)].map(([, typed = '']) => typed);
  const masks = shown.filter((typed) => typed.startsWith('['));
  const tried = new Set(examples.map(([typed]) => typed));
  expect(shown.filter((typed) => !tried.has(typed))).toEqual(masks);
});
