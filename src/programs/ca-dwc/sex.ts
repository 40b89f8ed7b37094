import type { ParsedLetter } from '../../pipeline/letter.ts';

export type Sex = NonNullable<ParsedLetter['patient']['sex']>;

/** The words that name a sex, as a part of a regular expression. */
export const SEX = 'female|woman|lady|girl|male|man|gentleman|boy';

/** The sex that a word or a letter names. */
export function sexOf(word: string): Sex {
  return /^(?:f|female|woman|lady|girl|mrs|ms|miss)$/i.test(word) ? 'female' : 'male';
}

/** The patient's sex where texts say it without an age ("this female patient"); `undefined` where they say both or none. */
export function sexesIn(texts: readonly string[]): Sex | undefined {
  const found = texts.flatMap((text) =>
    [...text.matchAll(TOLD), ...text.matchAll(TITLED)].map(([, one, two, three]) =>
      sexOf(one ?? two ?? three ?? ''),
    ),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}

/**
 * The sex of all pronouns: two of one and none of the other, or one that can't be a doctor's; "he/she" is none. `undefined`
 * where both are found.
 */
export function sexByPronouns(text: string): Sex | undefined {
  const single = text.replace(/\b(?:s?he|his|hers?|him)\s?\/\s?(?:s?he|his|hers?|him)\b/gi, '');
  const [shes, hes] = [countOf(SHE, single), countOf(HE, single)];
  if (shes > 0 && hes > 0) return undefined;
  const [pronoun, count, sex] =
    shes > 0 ? ([SHE, shes, 'female'] as const) : ([HE, hes, 'male'] as const);
  const sure = single.split(/[.;]\s/).filter((sentence) => !CLINICIAN.test(sentence));
  return count > 1 || countOf(pronoun, sure.join('. ')) > 0 ? sex : undefined;
}

function countOf(pronoun: RegExp, text: string): number {
  return text.match(pronoun)?.length ?? 0;
}

const SHE = /\b(?:she|her|hers|herself)\b/gi;
const HE = /\b(?:he|him|his|himself)\b/gi;
const CLINICIAN =
  /\b(?:Dr|doctor|physician|provider|surgeon|therapist|chiropractor|specialist|psychologist|reviewer|nurse|adjuster)\b/i;
const PERSON = '(?:patient|worker|employee|applicant|claimant|individual)';
const TOLD = new RegExp(
  `\\b(${SEX})\\s+(?:injured\\s+)?${PERSON}\\b|\\b(?:${PERSON}\\s+(?:is|was)|this\\s+is|and\\s+is)\\s+(?:an?|the|now\\s+an?)\\s+(?:[\\w-]+\\s+){0,4}?(${SEX})\\b|\\b(?:gender|sex)\\s*:\\s*(female|male|F|M)\\b`,
  'gi',
);
const TITLED = /\b(Mr|Mrs|Ms|Miss)\b\.?\s+(?:\p{Lu}|\[)/gu;
