/** What a letter's words may tell of a person beside its fields, by kind. */
export const PROSE_KINDS = ['job', 'mechanism', 'rare', 'exactDate'] as const;
export type ProseKind = (typeof PROSE_KINDS)[number];

/** How often each kind stands in a letter; kinds that do not stand there are absent. */
export type ProseCounts = Readonly<Partial<Record<ProseKind, number>>>;

/** Counts, by kind and never by word, what in a letter's text tells of the person: for somebody to look at. */
export function proseFacts(text: string): ProseCounts {
  return Object.fromEntries(
    PROSE_KINDS.flatMap((kind) => {
      const count = (text.match(PATTERNS[kind]) ?? []).length;
      return count > 0 ? [[kind, count]] : [];
    }),
  );
}

const TRADES = [
  'accountant|assembler|attendant|baker|bartender|bus driver|butcher|caregiver|carpenter|cashier|chef|cleaner|clerk|cook',
  'correctional officer|crane operator|custodian|delivery driver|dishwasher|dispatcher|electrician|engineer|farm ?worker',
  'firefighter|flight attendant|foreman|forklift (?:driver|operator)|gardener|guard|hairdresser|housekeeper|installer',
  'janitor|lab(?:o|ou)rer|landscaper|librarian|lineman|longshoreman|machinist|maid|manager|mason|mechanic|musician|nanny',
  'painter|paramedic|pilot|pipefitter|plumber|police officer|postal worker|programmer|roofer|sales(?:man|woman|person)',
  'seamstress|secretary|server|sheriff|supervisor|teacher|technician|truck driver|waiter|waitress|warehouse worker|welder',
].join('|');

// A trade counts where it is said to be somebody's, so that "the physical therapist" of a treatment is none.
const JOB = String.raw`\b(?:(?:works?|worked|working|employed|job|occupation|position|career|duties)\b[^.]{0,30}\b(?:as|of|is|was|included?)\b|(?:${TRADES})s?\b(?=[^.]{0,60}\b(?:who|sustained|was injured|was working|developed|fell|reported)\b))`;

const MECHANISM = String.raw`\b(?:(?:slipped|tripped|stumbled)\b|fell (?:from|off|down|on|onto|into|over|through|backwards?|forward)\b|(?:struck|hit|run over|crushed|pinned|kicked|bitten|attacked|assaulted|shot|stabbed|burned|electrocuted|dragged) (?:by|between|under|against)\b|(?:while|when|after) (?:\w+ ){0,2}(?:lifting|pulling|pushing|carrying|climbing|driving|bending|twisting|reaching|moving|loading|unloading|operating)\b|(?:motor vehicle|car|truck|forklift|motorcycle) (?:accident|collision|crash)\b|mechanism of injury\b|cumulative trauma\b|explosion\b)`;

const RARE = String.raw`\b(?:amputat\w*|twins?|triplets?|HIV|transgender|pregnan\w+|miscarriage|suicid\w+|incarcerat\w+|prison\w*|jail|veteran|deployed|deaf|blind|paraplegi\w+|quadriplegi\w+|coma|widow(?:er|ed)?|refugee|immigrat\w+|murder\w*|homicide|rape\w*|sexual assault|newspaper|lawsuit|police report|organ transplant)\b`;

const EXACT_DATE = String.raw`\b(?:(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:19|20)?\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? (?:19|20)\d\d)\b`;

const PATTERNS: Readonly<Record<ProseKind, RegExp>> = {
  job: new RegExp(JOB, 'gi'),
  mechanism: new RegExp(MECHANISM, 'gi'),
  rare: new RegExp(RARE, 'gi'),
  exactDate: new RegExp(EXACT_DATE, 'g'),
};
