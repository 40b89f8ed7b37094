import abbreviations from './abbreviations.json' with { type: 'json' };
import anatomy from './anatomy.json' with { type: 'json' };
import drugs from './drugs.json' with { type: 'json' };
import { commonEnglish, rareEnglish } from './english.ts';
import medicine from './medicine.json' with { type: 'json' };
import { isMedicalForm } from './medical-forms.ts';
import terms from './terms.json' with { type: 'json' };
import trade from './trade.json' with { type: 'json' };
import wordNames from './word-names.json' with { type: 'json' };

/**
 * Whether a folded word is safe: English, medicine, drugs, guidelines, or what letters of this kind are made of. Case tells
 * nothing, so that a name is stopped in capitals as in lower case. The words of tests and procedures that are called after
 * somebody are not here: they are safe in their context alone.
 */
export function isSafeWord(folded: string): boolean {
  return known().has(folded) || isMedicalForm(folded) || isPrefixed(folded) || isPlural(folded);
}

/** Whether a folded word is one of the medical and trade lists, which hold no names. */
export const isTermOfTrade = (folded: string): boolean => technical().has(folded);

let everyWord: ReadonlySet<string> | undefined;
let technicalWords: ReadonlySet<string> | undefined;

const technical = (): ReadonlySet<string> =>
  (technicalWords ??= new Set([
    ...terms,
    ...abbreviations,
    ...anatomy,
    ...drugs,
    ...medicine,
    ...trade,
  ]));

function known(): ReadonlySet<string> {
  everyWord ??= new Set([
    ...commonEnglish.flatMap(parts),
    ...rareEnglish.flatMap(parts).filter((word) => !isName.has(word)),
    ...technical(),
  ]);
  return everyWord;
}

// Rare as a word and a name to everybody ("Charlotte", "Clement"): no word that makes a name safe.
const isName: ReadonlySet<string> = new Set(wordNames);

/** The words of a list in lower case, parted at apostrophes; proper names and diacritics are left out. */
const parts = (list: readonly string[]): string[] =>
  list.flatMap((word) => (/^[a-z']+$/.test(word) ? word.split("'") : []));

/** "Nonindustrial", "postoperatively": a prefix of medicine before a long word. */
function isPrefixed(folded: string): boolean {
  const prefix = PREFIX.exec(folded)?.[0];
  if (prefix === undefined) return false;
  const rest = folded.slice(prefix.length);
  return rest.length > 5 && (known().has(rest) || isMedicalForm(rest));
}
const PREFIX =
  /^(?:non|post|pre|intra|inter|peri|para|sub|supra|infra|hyper|hypo|multi|micro|neuro|osteo|arthro|electro|thoraco|lumbo|cervico|costo|musculo|psycho|cardio|gastro|anti|antero|postero|retro|trans|poly|mal|dys|re|un)/;

/** The plural of a medical or trade word of five letters or more. */
const isPlural = (folded: string): boolean =>
  folded.length > 5 && folded.endsWith('s') && technical().has(folded.slice(0, -1));
