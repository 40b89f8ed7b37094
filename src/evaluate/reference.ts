import type { Held, LetterItem, ParsedLetter } from '../pipeline/letter.ts';
import { isHeld } from '../pipeline/letter.ts';

/** What another careful reader took from one item. */
export interface ReferenceItem {
  request: string;
  requestAlternatives: string[];
  heading: string;
  outcome: string;
  administratorGuideline: string;
  reviewerGuideline: string;
  administratorCited: boolean;
  reviewerCited: boolean;
  rationaleFirst: string;
  rationaleLast: string;
  rationaleWords: number;
  /** The first sixteen digits of the SHA-256 of the rationale in small letters without anything but letters and digits. */
  rationaleSha: string;
}

/** What another careful reader took from one letter. */
export interface ReferenceLetter {
  caseNumber: string;
  file: string;
  dateAssigned: string;
  dateOfInjury: string;
  denialDate: string;
  decisionDate: string;
  received: string;
  priority: string;
  age: number | null;
  sex: string | null;
  summaryWords: number;
  reviewerSpecialty: string[];
  determinations: ReferenceItem[];
}

/** What the engine took from the letter of that file. */
export interface ReadResult {
  file: string;
  letter: ParsedLetter | Held;
}

/** How often one field was read as the reference has it, and where not: `file #item`. */
export interface FieldScore {
  field: string;
  right: number;
  of: number;
  failures: string[];
}

/**
 * Compares what the engine read with a reference, field by field. A letter that is held or missing counts as wrong in all.
 *
 * @param sha256 Hexadecimal digest of a text in UTF-8.
 */
export function compareWithReference(
  results: readonly ReadResult[],
  reference: readonly ReferenceLetter[],
  sha256: (text: string) => string,
): FieldScore[] {
  const scores = new Map<string, FieldScore>();
  const note = (field: string, right: boolean, where: string) => {
    const score = scores.get(field) ?? { field, right: 0, of: 0, failures: [] };
    scores.set(field, score);
    score.of += 1;
    if (right) score.right += 1;
    else score.failures.push(where);
  };
  for (const wanted of reference) {
    const letter = results.find(({ file }) => file === wanted.file)?.letter;
    const read = letter && !isHeld(letter) ? letter : undefined;
    for (const [field, right] of letterFields(read, wanted)) note(field, right, wanted.file);
    wanted.determinations.forEach((item, index) => {
      const fields = itemFields(read?.items[index], item, sha256);
      for (const [field, right] of fields) note(field, right, `${wanted.file} #${index + 1}`);
    });
  }
  return [...scores.values()];
}

type Fields = [field: string, right: boolean][];

function letterFields(letter: ParsedLetter | undefined, wanted: ReferenceLetter): Fields {
  const { dates } = letter ?? {};
  return [
    ['read', letter !== undefined],
    ['caseNumber', letter?.caseNumber === wanted.caseNumber],
    ['decided', dates?.decided === wanted.decisionDate],
    ['assigned', dates?.assigned === wanted.dateAssigned],
    ['received', dates?.received === wanted.received],
    ['denied', dates?.denied === wanted.denialDate],
    ['injured', dates?.injured === wanted.dateOfInjury],
    ['priority', letter?.priority === wanted.priority],
    ['age', letter !== undefined && (letter.patient.age ?? null) === wanted.age],
    ['sex', letter !== undefined && (letter.patient.sex ?? null) === wanted.sex],
    ['specialties', letter?.specialties.join('; ') === wanted.reviewerSpecialty.join('; ')],
    ['determinations', letter?.items.length === wanted.determinations.length],
    [
      'summaryWords',
      Math.abs(wordsOf(letter?.summary.join(' ') ?? '').length - wanted.summaryWords) <= 1,
    ],
  ];
}

function itemFields(
  item: LetterItem<string> | undefined,
  wanted: ReferenceItem,
  sha256: (text: string) => string,
): Fields {
  const rationale = item?.rationale.join(' ') ?? '';
  const words = wordsOf(rationale);
  const likeness = [wanted.request, ...wanted.requestAlternatives].map((text) =>
    tokenF1(item?.request ?? '', text),
  );
  return [
    ['outcome', item?.outcome === wanted.outcome],
    ['request', Math.max(...likeness) >= 0.9],
    ['heading', bare(item?.heading ?? '') === bare(wanted.heading)],
    [
      'administratorCited',
      item !== undefined && (item.administrator !== null) === wanted.administratorCited,
    ],
    ['reviewerCited', item !== undefined && (item.reviewer !== null) === wanted.reviewerCited],
    [
      'administratorGuideline',
      sameGuideline(item?.administrator, wanted.administratorCited, wanted.administratorGuideline),
    ],
    [
      'reviewerGuideline',
      sameGuideline(item?.reviewer, wanted.reviewerCited, wanted.reviewerGuideline),
    ],
    ['rationaleFirst', bare(rationale).startsWith(bare(wanted.rationaleFirst))],
    ['rationaleLast', bare(rationale).endsWith(bare(wanted.rationaleLast))],
    ['rationaleWords', Math.abs(words.length - wanted.rationaleWords) <= 1],
    ['rationaleSha', sha256(bare(rationale)).slice(0, 16) === wanted.rationaleSha],
  ];
}

function sameGuideline(read: string | null | undefined, cited: boolean, wanted: string): boolean {
  if (read === undefined) return false;
  return cited ? bare(read ?? '') === bare(wanted) : read === null;
}

/** The harmonic mean of precision and recall of words, each counted as often as it stands. */
export function tokenF1(read: string, wanted: string): number {
  const [a, b] = [wordsOf(read.toLowerCase()), wordsOf(wanted.toLowerCase())];
  const left = [...b];
  const shared = a.filter((word) => {
    const place = left.indexOf(word);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  }).length;
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9']+/g) ?? [];
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
