/**
 * The reviewer's specialties in a letter that tells the credentials in a sentence ("The expert reviewer is Board Certified in X,
 * has a subspecialty in Y and is licensed …"), or `undefined` where there is none.
 *
 * @param text The section on how the determination was made, joined.
 */
export function specialties2014(text: string): string[] | undefined {
  const sentence = SENTENCE.exec(text)?.[1];
  if (sentence === undefined) return undefined;
  const parts = sentence
    .split(SUBSPECIALTY)
    .flatMap((part) => splitNames(part.replace(LEAD, '').trim()));
  return parts.length > 0 ? [...new Set(parts)] : undefined;
}

// "The expert reviewer is Board Certified in …", "… is a Licensed Chiropractor, has …", up to the licence or the sentence's end.
const SENTENCE =
  /\breviewer\s+is\s+((?:an?\s+)?(?:(?:dual(?:ly)?|double|triple)\s+)?(?:board[\s-]+certified|certified|licensed|doctor\s+of)\b.+?)(?:\s*,?\s+and\s+(?:he\/she\s+)?is\s+(?:currently\s+)?licensed\s+(?:to|in)\b|,?\s+licensed\s+to\s+practice\b|\.\s+(?=[A-Z])|\.?$)/is;
const LEAD =
  /^(?:an?\s+)?(?:(?:dual(?:ly)?|double|triple)\s+)?(?:board[\s-]+certified(?:\s+in)?|certified(?:\s+in)?|licensed(?:\s+in)?)\s+/i;
const SUBSPECIALTY =
  /\s*,?\s*(?:and\s+)?(?:has|with)\s+(?:an?\s+)?(?:sub-?\s?specialt(?:y|ies)|certificates?\s+of\s+added\s+qualifications?)(?:\s+certificat\w+)?\s+in\s+/i;

/** Names in a sentence: commas part them, and so does "and" where what follows is a specialty of its own. */
function splitNames(text: string): string[] {
  return text
    .split(/\s*[,;]\s*(?:and\s+(?=[A-Z]))?/)
    .flatMap((part) => splitAtAnd(part.trim()))
    .filter((part) => part !== '');
}

/** "Orthopedic Surgery and Sports Medicine" are two; "Physical Medicine and Rehabilitation" is one. */
function splitAtAnd(part: string): string[] {
  const names: string[] = [];
  for (const next of part.split(/\s+and\s+/)) {
    const whole = `${names.at(-1) ?? ''} and ${next}`;
    if (ONE.test(whole)) names.splice(-1, 1, whole);
    else names.push(next);
  }
  return names;
}

// Specialties of the American boards whose own name holds "and".
const ONE =
  /^(?:Physical Medicine (?:and|&) Rehab\w*|Public Health and (?:General )?Preventive Medicine|Obstetrics and Gynecology|Allergy and Immunology|Hospice and Palliative.*|Psychiatry and Neurology|Hand and Upper.*|Oral and Maxillofacial.*|Plastic and Reconstructive.*|(?:.*)Head and Neck.*|Thoracic and Cardi.*|Neurology and Psychiatry.*|Clinical and Laboratory.*|Colon and Rectal.*|Foot and Ankle.*|Pulmonary and Critical.*)$/i;
