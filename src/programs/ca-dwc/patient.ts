import type { ParsedLetter } from '../../pipeline/letter.ts';
import { type AgeMention, agesIn } from './person.ts';
import { sexByPronouns, sexesIn } from './sex.ts';

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
