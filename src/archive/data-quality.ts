import type { CaseData } from '../schema.ts';
import { UNCLASSIFIED } from '../taxonomy.ts';

/** What can be read of a letter, or of each of its determinations, in the order of reports. */
export const PARSED_FIELDS = [
  'age',
  'sex',
  'injured',
  'specialties',
  'bodyParts',
  'treatment',
  'quantity',
  'reasons',
  'reviewerGuideline',
  'administratorGuideline',
] as const;
export type ParsedField = (typeof PARSED_FIELDS)[number];

/** Of how many letters, or determinations, a field was read. */
export interface Parsed {
  known: number;
  of: number;
}

/** How much was read of some letters. */
export interface DataQuality {
  letters: number;
  determinations: number;
  fields: Record<ParsedField, Parsed>;
}

/** What was read of each field of one letter. */
export function parsedOf(data: CaseData): Record<ParsedField, Parsed> {
  const { patient, injured, reviewer, determinations } = data;
  const one = (isKnown: boolean): Parsed => ({ known: Number(isKnown), of: 1 });
  const each = (isKnown: (one: CaseData['determinations'][number]) => boolean): Parsed => ({
    known: determinations.filter(isKnown).length,
    of: determinations.length,
  });
  return {
    age: one(patient.age !== undefined),
    sex: one(patient.sex !== undefined),
    injured: one(injured !== undefined),
    specialties: one((reviewer?.specialties ?? []).length > 0),
    bodyParts: each(({ bodyParts }) => bodyParts.length > 0),
    treatment: each(({ treatment }) => treatment !== UNCLASSIFIED),
    quantity: each(({ quantity }) => quantity !== undefined),
    reasons: each(({ reasons }) => reasons.length > 0),
    reviewerGuideline: each(({ guidelines }) => guidelines.reviewer.length > 0),
    administratorGuideline: each(({ guidelines }) => guidelines.administrator.length > 0),
  };
}

/** The fields of which something was not read. */
export const blanksOf = (parsed: Record<ParsedField, Parsed>): ParsedField[] =>
  PARSED_FIELDS.filter((field) => parsed[field].known < parsed[field].of);

/** Adds letters up. */
export function dataQuality(letters: readonly Record<ParsedField, Parsed>[]): DataQuality {
  const sum = (field: ParsedField): Parsed =>
    letters.reduce(
      (total, parsed) => ({
        known: total.known + parsed[field].known,
        of: total.of + parsed[field].of,
      }),
      { known: 0, of: 0 },
    );
  const fields = Object.fromEntries(PARSED_FIELDS.map((field) => [field, sum(field)]));
  return {
    letters: letters.length,
    determinations: fields['treatment']?.of ?? 0,
    fields: fields as DataQuality['fields'],
  };
}

/** The report as lines: of how many each field was read, its share, and points of change since the import before. */
export function dataQualityLines(now: DataQuality, before: DataQuality | undefined): string[] {
  const since = before ? 'since the import before' : '';
  return [
    `Read of ${now.letters} letters with ${now.determinations} determinations:  ${since}`.trimEnd(),
    ...PARSED_FIELDS.map((field) => {
      const { known, of } = now.fields[field];
      const change = before && share(now.fields[field]) - share(before.fields[field]);
      const points = change === undefined ? '' : `${change < 0 ? '' : '+'}${change.toFixed(1)}`;
      return [
        `  ${LABELS[field].padEnd(26)}`,
        `${known} of ${of}`.padStart(14),
        `${share(now.fields[field]).toFixed(1)} %`.padStart(9),
        points.padStart(8),
      ]
        .join('')
        .trimEnd();
    }),
  ];
}

const share = ({ known, of }: Parsed): number => (of === 0 ? 100 : (100 * known) / of);

/** What people call the fields. */
export const LABELS: Readonly<Record<ParsedField, string>> = {
  age: 'age',
  sex: 'sex',
  injured: 'year of injury',
  specialties: 'specialty of the reviewer',
  bodyParts: 'body part',
  treatment: 'treatment',
  quantity: 'quantity',
  reasons: 'reason',
  reviewerGuideline: 'guideline of the reviewer',
  administratorGuideline: 'administrator\u2019s guideline',
};
