import { findDays } from './days.ts';
import type { Leak } from './leak.ts';

/** What a text may hold although it has the form of something that identifies. */
export interface Allowed {
  /** Days, as `2015-01-23`, and months, as `2015-01`: those of the procedure where the profile keeps them, and the archive's own. */
  days: ReadonlySet<string>;
  /** Addresses that the archive publishes itself, in lower case. */
  emails: ReadonlySet<string>;
}

/** Everything in a text that has the form of an identifier. In no order; each place once for a kind. */
export function findByGrammar(text: string, allowed: Allowed): Leak[] {
  const leaks = grammars.flatMap(({ kind, hint, pattern, unless }) => {
    if (!hint.test(text)) return [];
    return [...text.matchAll(pattern)]
      .filter((match) => !unless?.(match, allowed))
      .map(({ index }) => ({ kind, by: 'grammar' as const, at: index }));
  });
  const days = findDays(text).filter(({ iso }) => !allowed.days.has(iso));
  return [...leaks, ...days.map(({ at }) => ({ kind: 'date', by: 'grammar' as const, at }))];
}

interface Grammar {
  kind: string;
  /** Cheap and without it nothing is found. */
  hint: RegExp;
  pattern: RegExp;
  unless?(match: RegExpExecArray, allowed: Allowed): boolean;
}

const STATE =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|California';
const STREET =
  'Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Pl|Circle|Way|Terrace|Highway|Hwy|Parkway|Pkwy';

const grammars: readonly Grammar[] = [
  {
    kind: 'email',
    hint: /@/,
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
    unless: ([found], { emails }) => emails.has(found.toLowerCase().replace(/\.$/, '')),
  },
  {
    kind: 'phone',
    hint: /\d{3}[-. )]{1,3}\d{3}/,
    // Area and exchange never begin with 0 or 1, but for made-up ones after 555.
    pattern:
      /(?<![\d./-])(?:\+?1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}(?![\d/]|[-.]\d)/g,
  },
  {
    kind: 'social-security',
    hint: /(?:\d{3}|[xX*]{3})-/,
    pattern: /(?<![\w-])(?:\d{3}|[xX*]{3})-(?:\d\d|[xX*]{2})-\d{4}(?![\w-])/g,
  },
  {
    kind: 'social-security',
    hint: /ssn|social security/i,
    pattern: /\b(?:SSN|social security (?:number|no\.?|#))\W{1,4}[\dxX*][\dxX* -]{6,11}\d/gi,
  },
  {
    kind: 'identifier',
    hint: /claim|policy|mrn|record|chart|account|acct|licen|member|adj|wcab|docket|case/i,
    pattern:
      /\b(?:(?:claim|policy|medical record|chart|account|acct|licen[sc]e|member|patient|docket|wcab|adj case)\s*(?:number|no\.|no\b|num\.?|id|#)|mrn|lic\.)\s{0,2}[:#]?\s{0,2}#?(?=[A-Z-]{0,8}\d)[A-Z\d][A-Z\d-]{3,24}/gi,
  },
  { kind: 'identifier', hint: /\bADJ/, pattern: /\bADJ ?\d{6,9}\b/g },
  {
    kind: 'address',
    hint: /\d[A-Z]? [A-Z\d]/,
    pattern: new RegExp(
      `(?<![\\d./-])\\d{1,6}[A-Z]? (?:[NSEW]\\.? |North |South |East |West )?(?:[A-Z][\\p{L}'’-]{1,30} |\\d{1,3}(?:st|nd|rd|th) ){1,4}(?:${STREET})\\b(?!\\p{L})`,
      'gu',
    ),
  },
  { kind: 'address', hint: /p\.? ?o\.? box/i, pattern: /\bP\.? ?O\.? Box \d{1,8}/gi },
  {
    kind: 'zip',
    hint: /\d{5}/,
    pattern: new RegExp(`\\b(?:${STATE}),? {1,3}\\d{5}(?:-\\d{4})?(?![\\d.-])`, 'g'),
  },
];
