import { splitSpecialties } from './specialties.ts';

/**
 * The reviewer's specialties in a letter with a credentials block, or `undefined` where there is none.
 *
 * @param text The section on how the determination was made, joined.
 */
export function specialties2016(text: string): string[] | undefined {
  const list = BLOCK.exec(text)?.[1];
  return list === undefined ? undefined : splitSpecialties(list);
}

const BLOCK =
  /certifications?\s*(?:\(s\))?\s*\/\s*specialt(?:y|ies|y\(ies\))\s*:\s*(.*?)\s*(?=$|states?\s*(?:\(s\))?\s+of\s+licensure\s*:)/is;
