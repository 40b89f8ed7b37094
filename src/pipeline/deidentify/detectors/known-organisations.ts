import type { KnownIdentifier } from '../../letter.ts';
import { literalPattern, piecesOf, wholePattern } from '../literal.ts';
import { oncePer } from '../once-per.ts';
import { isWordName } from '../person.ts';
import type { Sheet } from '../sheet.ts';
import { type Span, spansOf } from '../span.ts';
import { isTermOfTrade } from '../vocabulary/vocabulary.ts';
import { fold, isCapitalised } from '../words.ts';

/** Finds the employer and the claims administrator of the header: whole, without "Inc", shortened, or as an acronym. */
export function findKnownOrganisations(text: string, { known }: Sheet): Span[] {
  return patternsOf(known).flatMap(({ kind, pattern, reason, capitalised }) =>
    spansOf(text, pattern, kind, SCORE, reason).filter(
      ({ start }) => !capitalised || isCapitalised(text.slice(start, start + 2)),
    ),
  );
}

const patternsOf = oncePer((known: readonly KnownIdentifier[]) =>
  known.flatMap(({ kind, value }) => {
    if (kind !== 'employer' && kind !== 'administrator') return [];
    return formsOf(value).map(({ source, flags, reason, capitalised }) => ({
      kind,
      pattern: wholePattern(source, flags),
      reason: `the header's ${kind}, ${reason}`,
      capitalised,
    }));
  }),
);

// A name of a person is surer than a form that an employer's name might have.
const SCORE = 0.8;

interface Form {
  source: string;
  flags: '' | 'i';
  reason: string;
  /** Found only where it is written as a name. */
  capitalised?: true;
}

function formsOf(value: string): Form[] {
  const whole = value.replace(/^\s*the\s+/i, '').trim();
  const core = withoutLegalForm(whole);
  const words = piecesOf(core);
  const [first = ''] = words;
  const forms: Form[] = [];
  const add = (text: string, reason: string): void => {
    const source = literalPattern(text);
    // Many a name of one word is an ordinary word, too: "Target".
    const single = piecesOf(text).length === 1;
    if (source !== '')
      forms.push({ source, flags: 'i', reason, ...(single && { capitalised: true }) });
  };
  add(whole, 'whole');
  // The dot of "Inc." goes with it, so that no trace tells how the name was written.
  if (whole.endsWith('.'))
    forms.push({ source: `${literalPattern(whole)}\\.`, flags: 'i', reason: 'whole' });
  // "The Home Depot" goes with its article, as a name of two words would.
  if (/^\s*the\s/i.test(value)) {
    for (const form of [whole, core]) {
      forms.push({
        source: `[Tt][Hh][Ee]\\s+${literalPattern(form)}`,
        flags: 'i',
        reason: 'whole',
      });
    }
  }
  if (core !== whole) add(core, 'without its legal form');
  if (words.length > 2) {
    const [two, ...others] = [words.slice(0, 2).join(' '), ...words.slice(2)];
    const further = others
      .map((word) => `(?:[^\\p{L}\\p{N}]{1,4}${literalPattern(word)})?`)
      .join('');
    forms.push({ source: literalPattern(two) + further, flags: 'i', reason: 'shortened' });
  }
  // Of an ordinary word only what it does tells the company.
  if (words.length > 1 && first.length > 3)
    forms.push({ source: `${literalPattern(first)}${DOES}`, flags: '', reason: 'its first word' });
  if (words.length === 2 && first.length > 3 && !isOrdinary(first)) {
    forms.push({ source: literalPattern(first), flags: '', reason: 'its first word' });
  }
  const acronym = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  if (words.length > 3 || (words.length === 3 && !isTermOfTrade(fold(acronym)))) {
    forms.push({
      source: acronym,
      flags: '',
      reason: 'its acronym',
    });
  }
  return forms.filter(({ source }) => source.length > 2);
}

const DOES =
  '(?=\\s(?:has|had|denied|authori[sz]ed|approved|certified|offered|cannot|can|did|does|will|is|was|paid|accepted|disputes?)(?!\\p{L}))';

function withoutLegalForm(name: string): string {
  const shorter = name.replace(LEGAL_FORM, '').replace(/(?<![\s,&])[\s,&]+$/, '');
  return shorter === name || piecesOf(shorter).length === 0 ? name : withoutLegalForm(shorter);
}

const LEGAL_FORM =
  /(?<![\s,])[\s,]+(?:inc|incorporated|llc|l\.l\.c|llp|lp|l\.p|ltd|limited|plc|corp|corporation|co|company|companies|pllc|gmbh|ag|kgaa|sa|s\.a|nv|group|holdings?)\.?$/i;

const isOrdinary = (word: string): boolean => isWordName(fold(word)) || GENERIC.test(word);
const GENERIC =
  /^(?:american?|united|national|international|general|first|advanced?|premier|pacific|western|eastern|northern|southern|central|california|city|county|state|golden|health|healthcare|medical|physical|care|home|insurance|mutual|zurich|liberty|republic|standard|state|global|universal|total|active|smart|best|community|family|regional|university|school|district|department|services?)$/i;
