import type { ParsedLetter } from '../../pipeline/letter.ts';

type Patient = ParsedLetter['patient'];
type Sex = NonNullable<Patient['sex']>;

/**
 * The patient's age in years and sex, as the clinical summary tells them, else the rationales.
 * Somebody else's ("his 12-year-old son") is not taken; a sex that is told by pronouns alone only where they agree.
 *
 * @param texts Paragraphs in the order of the letter.
 */
export function readPatient(texts: readonly string[]): Patient {
  const told: Patient = {};
  for (const text of texts) {
    const { age, sex } = fromText(text);
    if (told.age === undefined && age !== undefined) told.age = age;
    if (told.sex === undefined && sex !== undefined) told.sex = sex;
    if (told.age !== undefined && told.sex !== undefined) return told;
  }
  const sex = told.sex ?? sexByPronouns(texts.join('\n'));
  return { ...(told.age !== undefined && { age: told.age }), ...(sex && { sex }) };
}

const SEXES: Readonly<Record<string, Sex>> = {
  female: 'female',
  woman: 'female',
  lady: 'female',
  girl: 'female',
  f: 'female',
  male: 'male',
  man: 'male',
  gentleman: 'male',
  boy: 'male',
  m: 'male',
};
const SEX = 'female|woman|lady|girl|male|man|gentleman|boy';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `\\d{1,3}|(?:${TENS})(?:[\\s-]+(?:${UNITS}))?|sixteen|seventeen|eighteen|nineteen`;
const YEARS = `(?:[\\s-]*years?(?:[\\s-]+of)?[\\s-]*(?:old|age)s?|[\\s-]*(?:y\\.?\\s?\\/?\\s?o\\.?|yo|yr\\.?s?[\\s-]*old|yr\\.?s?[\\s-]*o\\.?))`;
// Up to eight words may stand between the age and the sex: "53-year-old right-hand-dominant African-American female".
const AGED = new RegExp(
  `\\b(?<age>${NUMBER})${YEARS}(?![a-z])(?<between>(?:[\\s,(-]+(?!(?:${SEX})\\b)[A-Za-z'/-]+){0,8}?)?[\\s,(-]+(?<sex>${SEX}|[MF](?=[\\s.,)]))?\\b`,
  'gi',
);
const AGE_ALONE = new RegExp(
  `\\b(?<age>${NUMBER})${YEARS}(?![a-z])|\\b(?:age|aged)\\s*(?:is|of|:|,)?\\s*(?<aged>${NUMBER})\\b(?!\\s*(?:%|mg|to\\b|and\\s+(?:older|over|above)|or\\s+(?:older|over)))`,
  'gi',
);
// The sex of the patient in other words: "This female patient", "the male injured worker", "the patient is a male".
const PERSON = '(?:patient|worker|employee|applicant|claimant|individual|person)';
const SEX_ALONE = new RegExp(
  `\\b(?<before>${SEX})\\s+(?:injured\\s+)?${PERSON}\\b|\\b${PERSON}\\s+(?:is|was)\\s+(?:an?|the|now\\s+an?)\\s+(?:[\\w-]+\\s+){0,4}?(?<after>${SEX})\\b|\\b(?:gender|sex)\\s*:?\\s*(?<label>female|male|F|M)\\b`,
  'gi',
);
// Whose age or sex it may be instead.
const OTHERS =
  /\b(?:son|daughter|child|children|wife|husband|spouse|mother|father|parent|brother|sister|sibling|friend|driver|coworker|co-worker|colleague|boyfriend|girlfriend|grand\w+|niece|nephew|student|inmate|customer|resident|assailant|suspect)\b/i;
const GUIDELINE =
  /\b(?:patients|adults|children|women|men|workers|individuals|persons|people|studies|study|those|subjects)\s*$|\b(?:older|younger|over|under|above|below|than|least)\s+(?:the\s+age\s+of\s+)?$/i;

function fromText(text: string): Patient {
  for (const match of text.matchAll(AGED)) {
    const age = yearsOf(match.groups?.['age'] ?? '');
    if (age === undefined || isOther(text, match.index, match[0])) continue;
    const sex = SEXES[match.groups?.['sex']?.toLowerCase() ?? ''] ?? sexAlone(text);
    return { age, ...(sex && { sex }) };
  }
  const alone = ageAlone(text);
  const sex = sexAlone(text);
  return { ...(alone !== undefined && { age: alone }), ...(sex && { sex }) };
}

function ageAlone(text: string): number | undefined {
  for (const match of text.matchAll(AGE_ALONE)) {
    const age = yearsOf(match.groups?.['age'] ?? match.groups?.['aged'] ?? '');
    if (age !== undefined && !isOther(text, match.index, match[0])) return age;
  }
  return undefined;
}

function sexAlone(text: string): Sex | undefined {
  const found = [...text.matchAll(SEX_ALONE)].flatMap((match) => {
    const word =
      match.groups?.['before'] ?? match.groups?.['after'] ?? match.groups?.['label'] ?? '';
    const sex = SEXES[word.toLowerCase()];
    return sex && !isOther(text, match.index, match[0]) ? [sex] : [];
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

function isOther(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const sentence = before.slice(Math.max(0, before.search(/[.!?]\s+(?=[^.!?]*$)/)));
  const after = text.slice(index + found.length, index + found.length + 25).split(/[.;,]/)[0] ?? '';
  if (GUIDELINE.test(before)) return true;
  // "his 12-year-old son"; not "45 year old male whose wife …": only the next word or two belong to the age.
  const belongs = after.trim().split(/\s+/).slice(0, 2).join(' ');
  if (OTHERS.test(found) || OTHERS.test(belongs)) return !/\bwho(?:se)?\b/.test(belongs);
  return new RegExp(
    `${OTHERS.source},?\\s+(?:is|was|who|an?|aged?)?\\s*(?:is\\s+)?(?:an?\\s+)?$`,
    'i',
  ).test(sentence);
}

function yearsOf(printed: string): number | undefined {
  const digits = /^\d+$/.test(printed) ? Number(printed) : spelled(printed);
  return digits >= 10 && digits <= 110 ? digits : undefined;
}

function spelled(printed: string): number {
  const [ten = '', one = ''] = printed.toLowerCase().split(/[\s-]+/);
  const teen = ['sixteen', 'seventeen', 'eighteen', 'nineteen'].indexOf(ten);
  if (teen !== -1) return 16 + teen;
  return (TENS.split('|').indexOf(ten) + 2) * 10 + UNITS.split('|').indexOf(one) + 1;
}

/** At least two pronouns of one sex, none of the other, and nobody else in the text whose they could be. */
function sexByPronouns(text: string): Sex | undefined {
  const shes = text.match(/\b(?:she|her|hers|herself)\b/gi)?.length ?? 0;
  const hes = text.match(/\b(?:he|him|his|himself)\b(?!\/)/gi)?.length ?? 0;
  if (shes >= 2 && hes === 0) return 'female';
  return hes >= 2 && shes === 0 ? 'male' : undefined;
}
