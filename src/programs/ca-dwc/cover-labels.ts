import type { KnownIdentifier } from '../../pipeline/letter.ts';

/** What a label announces; `null`: nothing that tells who somebody is. */
export type CoverKind = KnownIdentifier['kind'] | null;

/** A label found in a line: what it announces, where it starts, and where its value starts. */
export interface FoundLabel {
  kind: CoverKind;
  start: number;
  end: number;
}

const NUMBER = '(?:\\s*(?:numbers?|nos?\\.?|num\\.?|id|#))*';
const POSSESSIVE = "(?:['\u2019]?s)?";
const WHOSE = `(?:(?:applicant|employee|claimant|patient|worker|employer|provider|physician|attorney|administrator|insurer|carrier)${POSSESSIVE}\\s+)?`;

/** Labels of cover blocks and headers, longer ones before shorter. Sources: the Application for IMR and letters of the program. */
const LABELS: readonly (readonly [CoverKind, string])[] = [
  [
    null,
    `(?:imr\\s+|maximus\\s+)?case${NUMBER}|dated?|date\\s+(?:assigned|of\\s+injury|of\\s+ur\\s+\\w+|mailed|received)|decision\\s+date|ur\\s+denial\\s+date|(?:imr\\s+)?application|received|application\\s+received|priority|state|gender|sex|age|outcome|disputed\\s+\\w+`,
  ],
  ['birth', '(?:date\\s+of\\s+birth|birth\\s*date|d\\.?\\s?o\\.?\\s?b\\.?)'],
  [
    'identifier',
    `${WHOSE}(?:ssn|s\\.s\\.n\\.|social\\s+security|mrn|m\\.r\\.n\\.|medical\\s+record|policy|member|account|license|licence|claims?(?=\\s*(?:numbers?|nos?\\b|num\\b|id\\b|#))|wcab|adj|eams|wcis|jcn|ur\\s+(?:reference|file)|reference|file|npi|dea|tax|docket|group|certificate|panel|employee(?=\\s+(?:id|number|no\\b)))${NUMBER}`,
  ],
  ['email', `${WHOSE}e-?mail(?:\\s+address)?`],
  [
    'phone',
    `${WHOSE}(?:(?:home|work|cell|mobile|office|day|evening)\\s+)?(?:tele)?(?:phone|tel\\.?|cell|mobile|fax|facsimile)${NUMBER}(?:\\s*/\\s*fax)?`,
  ],
  ['zip', `${WHOSE}(?:zip|postal)(?:\\s*code)?`],
  [
    'address',
    `${WHOSE}(?:(?:mailing|home|street|work|business)\\s+)?address(?:\\s+line)?(?:\\s*\\d)?|street(?=\\s*:)`,
  ],
  ['city', `${WHOSE}city(?:\\s*,?\\s*state(?:\\s*,?\\s*zip(?:\\s*code)?)?)?`],
  [
    'administrator',
    `(?:(?:claims?\\s+)?administrator(?=\\s*:)|claims?\\s+administrator|(?:workers${POSSESSIVE}\\s+compensation\\s+)?(?:insurance\\s+)?(?:carrier|insurer|company)|insurance|third[\\s-]+party\\s+administrator|tpa|payer|payor)(?:\\s+name)?`,
  ],
  [
    'name',
    `(?:(?:applicant|employee|claimant|injured\\s+worker|defen[sc]e|employer|worker)${POSSESSIVE}\\s+)?(?:attorney|counsel|law\\s+firm|representative|lawyer|interpreter)(?:\\s+(?:for|of)\\s+\\w+)?(?:\\s+name)?`,
  ],
  [
    'name',
    `(?:(?:requesting|treating|primary\\s+treating|primary|prescribing|referring|rendering|ordering)\\s+)?(?:provider|physician|doctor|surgeon|practitioner)${POSSESSIVE}(?:\\s+name)?|ptp|pcp|qme|ame`,
  ],
  [
    'name',
    `(?:claims?\\s+)?(?:adjuster|examiner)(?:\\s+name)?|(?:nurse\\s+)?case\\s+manager|supervisor|contact(?:\\s+(?:person|name))?|attn\\.?|attention|c\\s?/\\s?o|cc|(?:carbon\\s+)?cop(?:y|ies)(?:\\s+to)?|spouse|guardian|next\\s+of\\s+kin|emergency\\s+contact|signed(?:\\s+by)?|reviewer(?:\\s+name)?`,
  ],
  [
    'employer',
    `(?:insured|defendant)\\s*\\/\\s*employer|employer(?:\\s*\\/\\s*(?:insured|defendant))?${POSSESSIVE}(?:\\s+name)?|insured|defendant`,
  ],
  [
    'claimant',
    `(?:injured\\s+(?:worker|employee)|employee|claimant|applicant|patient|worker)${POSSESSIVE}(?:\\s+(?:full\\s+)?name)?|(?:full\\s+|last\\s+|first\\s+)?name|re|to(?=\\s*:)`,
  ],
];

const WORDS = LABELS.map(([, words], index) => `(?<l${index}>(?:${words}))`).join('|');

// What a value is may stand in brackets: "Employee (Last, First):".
const ANY = new RegExp(
  `(?<![\\w/])(?:${WORDS})\\s*(?:\\([a-z ,.]{1,30}\\)\\s*)?(?:[:#]+|\\bis:)\\s*`,
  'gi',
);
const WITHOUT_COLON = new RegExp(`^\\s*(?:${WORDS})\\s+(?=[^\\s:][^:]*$)`, 'i');

/**
 * Every label of a line in its order. One whose colon was forgotten counts where it opens the line and a value follows.
 *
 * @param awaited whether the line is looked at for the value of a label above: then it opens with none.
 */
export function labelsIn(text: string, awaited = false): FoundLabel[] {
  const found = [...text.matchAll(ANY)].map((match) => foundLabel(match));
  if (found.length > 0 || awaited) return found;
  const bare = WITHOUT_COLON.exec(text);
  const label = bare && foundLabel(bare);
  return label && isValueOf(label.kind, text.slice(label.end), text) ? [label] : [];
}

function foundLabel(match: RegExpExecArray): FoundLabel {
  const index = LABELS.findIndex((_, order) => match.groups?.[`l${order}`] !== undefined);
  return {
    kind: LABELS[index]?.[0] ?? null,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Whether what follows a label without a colon is its value and no sentence: a name in capitals, or a number. */
function isValueOf(kind: CoverKind, value: string, line: string): boolean {
  if (kind === null || line.length > 120 || !/^\s*[A-Z]/.test(line)) return false;
  if (kind === 'birth' || kind === 'identifier' || kind === 'phone' || kind === 'zip')
    return /^\S*\d/.test(value.replace(/[\s().*X-]/gi, ''));
  if (kind === 'email') return /@|\bat\b/i.test(value);
  return (
    /^(?:\p{Lu}|\d|[a-z]{1,3}[\s'’-]\p{Lu})/u.test(value) &&
    !/[.;]\s|\.$/.test(
      value.replace(/\b(?:[A-Z]|Bros|Dr|Inc|Co|Corp|Jr|Sr|St|Ltd|M\.D|D\.O)\./g, ''),
    )
  );
}
