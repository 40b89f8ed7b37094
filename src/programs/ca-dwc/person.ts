import { type Sex, SEX, sexOf } from './sex.ts';

/** An age in years that a text gives of the patient, with the sex said beside it. */
export interface AgeMention {
  years: number;
  sex?: Sex;
}

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `\\d{1,3}|(?:${TENS})(?:[\\s-]+(?:${UNITS}))?|${TEENS}`;
const OLD =
  '[\\s-]*(?:years?[\\s-]*(?:of[\\s-]*age|old)|year[\\s-]*olds?|y\\.?\\s?\\/?\\s?o\\.?|yrs?\\.?[\\s-]*(?:old|o\\.?))';
const PERSON = '(?:patient|worker|employee|applicant|claimant|individual|person|member|he|she)';
// "44 years old", "47 YOM"; "age 44", "a woman of 54", "the patient is 25 and".
const AGE = new RegExp(
  `\\b(?<before>${NUMBER})(?:${OLD}(?![a-z])|[\\s-]*yo(?=[mf]\\b))|\\b(?:(?:age|aged)\\s*(?:is|of|:|,)?|(?:${SEX})\\s+of|${PERSON}\\s+is\\s+(?:now\\s+)?(?=\\d{2}(?:,|\\.|\\s+and)\\s))\\s*(?<after>${NUMBER})\\b`,
  'gi',
);
// Between age and sex stand up to twelve words ("right-hand-dominant Spanish-speaking") and what is in brackets.
const SEX_BEHIND = new RegExp(
  `^(?:[\\s,.-]+(?:\\([^)]{0,40}\\)|(?!(?:who|whose|with|that|has|had|is|was|scar|history)\\b)[\\p{L}'\u2019/]+)){0,12}?[\\s,.-]+(?<word>${SEX})\\b`,
  'iu',
);
const LETTER_BEHIND = /^[\s,.-]*\(?(?<letter>[MF])(?=[\s.,;)]|$)/;
const IS_BEHIND = new RegExp(
  `^,?\\s+(?:is|was)\\s+an?\\s+(?:[\\w-]+\\s+){0,4}?(?<word>${SEX})\\b`,
  'i',
);
// "The male, age 45": the sex before the age, in the same sentence.
const SEX_BEFORE = new RegExp(`\\b(${SEX})\\b[^.;]{0,40}$`, 'i');
// What may follow an age that is a person's; "30 year old scar" is none.
const PERSON_BEHIND =
  /^[\s-]*(?:$|[,.;:()]|(?:who|whose|with|that|and|at|in|of|was|is|has|had|sustained|presented|injured|patient|worker|employee|applicant|claimant|individual|person|on|working|employed|right|left|obese)\b)/i;
// "The patient is a", "the claimant, a", "in this": what stands before an age that is the patient's, whatever the trade is.
const PATIENT_BEFORE = new RegExp(
  `(?:\\b${PERSON}(?:\\s+\\([^)]*\\))?(?:,|\\s+(?:is|was))\\s+(?:now\\s+)?an?|\\b(?:in|of|by)\\s+this)(?:\\s+(?!year)[a-z-]+){0,2}\\s+$`,
  'i',
);
const THING_BEHIND =
  /^[\s-]*(?:[a-z-]+\s+)?(?:scars?|wounds?|injur\w+|fractures?|tears?|surger\w+|films?|x-?rays?|MRIs?|scans?|stud\w+|reports?|records?|claims?|cars?|vehicles?|trucks?|houses?|buildings?|history|implants?|hardware|prosthes\w+)\b(?!\s+[a-z]+(?:er|or|ist|ic|man|ee)\b)/i;
// "45 years old at the time of injury", "at age 22": not how old the patient is now.
const THEN_BEHIND = /^,?\s+(?:at\s+(?:the\s+)?(?:time|date)\b|when\b)/i;
const THEN_BEFORE = /\bat\s+(?:the\s+)?$/;
const OTHERS =
  'son|daughter|child|children|wife|husband|spouse|mother|father|parent|brother|sister|sibling|friend|driver|co-?worker|colleague|boyfriend|girlfriend|grand\\w+|niece|nephew|aunt|uncle|student|inmate|customer|resident|assailant|suspect|baby|infant';
const OTHER_BEHIND = new RegExp(`^[\\s,-]*(?:[a-z]+\\s+)?(?:${OTHERS})\\b`, 'i');
const OTHER_BEFORE = new RegExp(
  `\\b(?:${OTHERS})\\b,?\\s*(?:\\(|who\\s+)?(?:is|was|an?|aged?|age|now|the|\\s)*$`,
  'i',
);
const IN_GENERAL =
  /\b(?:patients|adults|children|women|men|workers|individuals|persons|people|subjects|those)\s*(?:aged?|of)?\s*$|\b(?:older|younger|over|under|above|below|than|least|exceeding)\s+(?:the\s+age\s+of\s+)?$/i;
const IN_GENERAL_BEHIND =
  /^\s*(?:%|mg\b|to\s+\d|and\s+(?:older|over|above|up)|or\s+(?:older|over|above|more)|or\s+greater)/i;

/** The ages that a text gives of the patient, in its order; not those of others, of things, or of people in general. */
export function agesIn(text: string): AgeMention[] {
  return [...text.matchAll(AGE)].flatMap((match) => {
    const years = yearsOf(match.groups?.['before'] ?? match.groups?.['after'] ?? '');
    const before = sentenceBefore(text, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 160);
    if (years === undefined || isThen(match[0], before, after)) return [];
    const own = PATIENT_BEFORE.test(before) && !THING_BEHIND.test(after);
    if (!own && isOther(before, after)) return [];
    const sex = sexBeside(match[0], before, after);
    return own || sex || PERSON_BEHIND.test(after) ? [{ years, ...(sex && { sex }) }] : [];
  });
}

function sexBeside(said: string, before: string, after: string): Sex | undefined {
  const word =
    SEX_BEHIND.exec(after)?.groups?.['word'] ??
    LETTER_BEHIND.exec(after)?.groups?.['letter'] ??
    IS_BEHIND.exec(after)?.groups?.['word'];
  const found = word ?? SEX_BEFORE.exec(before + said.replace(/(?<!\s)\s+of\s.*$/is, ''))?.[1];
  return found === undefined ? undefined : sexOf(found);
}

function isThen(said: string, before: string, after: string): boolean {
  return THEN_BEHIND.test(after) || (/^age/i.test(said) && THEN_BEFORE.test(before));
}

function isOther(before: string, after: string): boolean {
  return (
    OTHER_BEHIND.test(after) ||
    OTHER_BEFORE.test(before) ||
    IN_GENERAL.test(before) ||
    IN_GENERAL_BEHIND.test(after)
  );
}

function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 80), index);
  return before.split(/[.!?]\s+(?=[A-Z])/).at(-1) ?? before;
}

function yearsOf(printed: string): number | undefined {
  const years = /^\d+$/.test(printed) ? Number(printed) : spelled(printed.toLowerCase());
  return years >= 10 && years <= 110 ? years : undefined;
}

function spelled(printed: string): number {
  const [ten = '', one = ''] = printed.split(/[\s-]+/);
  const teen = TEENS.split('|').indexOf(ten);
  return teen === -1
    ? (TENS.split('|').indexOf(ten) + 2) * 10 + UNITS.split('|').indexOf(one) + 1
    : 16 + teen;
}
