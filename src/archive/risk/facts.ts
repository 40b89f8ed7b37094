import type { Case } from '../case.ts';

/** What is published of a person that others may know of them, too, in the order of the report. */
export const RISK_FACTS = ['age', 'sex', 'bodyParts', 'year', 'treatments', 'injured'] as const;
export type RiskFact = (typeof RISK_FACTS)[number];

/** A letter's facts as published, each as one text; one that is not published is absent. */
export type Facts = Readonly<Partial<Record<RiskFact, string>>>;

/** The facts of one letter: several body parts or treatments are one text, sorted, so that their order tells nobody apart. */
export function factsOf({ data }: Pick<Case, 'data'>): Facts {
  const { patient, decided, injured, determinations } = data;
  return {
    ...(patient.age && { age: patient.age }),
    ...(patient.sex && { sex: patient.sex }),
    bodyParts: joined(determinations.flatMap(({ bodyParts }) => bodyParts)),
    year: decided.slice(0, 4),
    treatments: joined(determinations.map(({ treatment }) => treatment)),
    ...(injured && { injured: injured.slice(0, 4) }),
  };
}

/** Several values as one, whatever their order. */
export const joined = (values: readonly string[]): string =>
  [...new Set(values)].sort().join(SEPARATOR);

/** The values of a text that `joined` made. */
export const parted = (text: string): string[] => text.split(SEPARATOR);

const SEPARATOR = ', ';

/** Facts as one line, in the order of the report: how a row is signed off. Holds published values alone. */
export const rowOf = (facts: Facts): string =>
  RISK_FACTS.map((fact) => facts[fact] || '-').join('; ');
