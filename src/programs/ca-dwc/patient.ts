import type { ParsedLetter } from '../../pipeline/letter.ts';
import { type AgeMention, agesIn, type Sex, sexesIn } from './person.ts';

type Patient = ParsedLetter['patient'];

/**
 * The patient's age in years and sex, as the clinical summary tells them, else the rationales.
 * Somebody else's ("his 12-year-old son") is not taken; a sex told by pronouns alone only where they all agree.
 *
 * @param texts Paragraphs in the order of the letter.
 */
export function readPatient(texts: readonly string[]): Patient {
  const ages = texts.flatMap(agesIn);
  // "The 44 year old male" says more than a bare "age 44", which may be somebody else's.
  const told: AgeMention | undefined = ages.find(({ sex }) => sex !== undefined) ?? ages[0];
  const sex = told?.sex ?? sexesIn(texts) ?? sexByPronouns(texts.join('\n'));
  return { ...(told && { age: told.years }), ...(sex && { sex }) };
}

/** At least two pronouns of one sex and none of the other; "he/she" is none. */
function sexByPronouns(text: string): Sex | undefined {
  const single = text.replace(/\b(?:s?he|his|hers?|him)\s?\/\s?(?:s?he|his|hers?|him)\b/gi, '');
  const shes = single.match(/\b(?:she|her|hers|herself)\b/gi)?.length ?? 0;
  const hes = single.match(/\b(?:he|him|his|himself)\b/gi)?.length ?? 0;
  if (shes >= 2 && hes === 0) return 'female';
  return hes >= 2 && shes === 0 ? 'male' : undefined;
}
