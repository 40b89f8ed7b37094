/**
 * The reviewer's specialties in a letter that tells the credentials in a sentence ("The expert reviewer is Board Certified in X,
 * has a subspecialty in Y and is licensed …"), or `undefined` where there is none.
 *
 * @param text The section on how the determination was made, joined.
 */
export function specialties2014(text: string): string[] | undefined {
  const sentence = SENTENCE.exec(text.replace(/\s+/g, ' '))?.[1];
  if (sentence === undefined) return undefined;
  const parts = sentence
    .split(SUBSPECIALTY)
    .flatMap((part) => splitNames(part.replace(LEAD, '').trim()));
  return parts.length > 0 ? [...new Set(parts)] : undefined;
}

// "The expert reviewer is Board Certified in …", "… is a Licensed Chiropractor, has …", up to the licence or the sentence's end.
const SENTENCE =
  /\breviewer is ((?:an? )?(?:(?:dual(?:ly)?|double|triple) )?(?:board[ -]{1,2}certified|certified|licensed|doctor of)\b.{1,900}?)(?: ?,? and (?:he\/she )?is (?:currently )?licensed (?:to|in)\b|,? licensed to practice\b|\. (?=[A-Z])|\.?$)/is;
const LEAD =
  /^(?:an? )?(?:(?:dual(?:ly)?|double|triple) )?(?:board[ -]{1,2}certified(?: in)?|certified(?: in)?|licensed(?: in)?) /i;
const SUBSPECIALTY =
  / ?,? ?(?:and )?(?:has|with) (?:an? )?(?:sub-? ?specialt(?:y|ies)|certificates? of added qualifications?)(?: certificat\w+)? in /i;

/** Names in a sentence: commas part them, and so does "and" where what follows is a specialty of its own. */
function splitNames(text: string): string[] {
  return text
    .split(/ ?[,;] ?(?:and (?=[A-Z]))?/)
    .flatMap((part) => splitAtAnd(part.trim()))
    .filter((part) => part !== '');
}

/** "Orthopedic Surgery and Sports Medicine" are two; "Physical Medicine and Rehabilitation" is one. */
function splitAtAnd(part: string): string[] {
  const names: string[] = [];
  for (const next of part.split(' and ')) {
    const whole = `${names.at(-1) ?? ''} and ${next}`;
    if (ONE.test(whole)) names.splice(-1, 1, whole);
    else names.push(next);
  }
  return names;
}

// Specialties of the American boards whose own name holds "and".
const ONE =
  /^(?:Physical Medicine (?:and|&) Rehab\w*|Public Health and (?:General )?Preventive Medicine|Obstetrics and Gynecology|Allergy and Immunology|Hospice and Palliative.*|Psychiatry and Neurology|Hand and Upper.*|Oral and Maxillofacial.*|Plastic and Reconstructive.*|(?:.*)Head and Neck.*|Thoracic and Cardi.*|Neurology and Psychiatry.*|Clinical and Laboratory.*|Colon and Rectal.*|Foot and Ankle.*|Pulmonary and Critical.*)$/i;
