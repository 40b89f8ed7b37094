import { squash } from './fold.ts';
import type { Leak } from './leak.ts';
import { isCitedAuthor } from './written-author.ts';

/** What the gate takes for words. */
export interface Vocabulary {
  /** English, medicine, drugs, trade: safe in any place. In lower case, letters alone. */
  words: ReadonlySet<string>;
  /** Names of tests and procedures. */
  eponyms: ReadonlySet<string>;
  /** What people released for this archive, in lower case. */
  released: ReadonlySet<string>;
}

/**
 * Words of a letter that no list knows. A word in lower case may be derived from known ones ("nonindustrial",
 * "rheumatologist"); one with a capital, which could be a name, must be a known one itself, or its plural.
 *
 * @param text one paragraph or line of a letter, masks in place.
 */
export function unknownWords(text: string, vocabulary: Vocabulary): Leak[] {
  const unmasked = text.replace(/\[[a-z]+\]|https?:\s?\/\/\s?\S+|www\.\S+/g, (part) =>
    ' '.repeat(part.length),
  );
  return [...unmasked.matchAll(WORD)]
    .filter(({ 0: word, index }) => !isKnown(word, index, unmasked, vocabulary))
    .map(({ index }) => ({ kind: 'name', by: 'unknown' as const, at: index }));
}

const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{M}]{3,}(?![\p{L}\p{N}])/gu;

function isKnown(word: string, at: number, text: string, vocabulary: Vocabulary): boolean {
  const folded = squash(word);
  if (isListed(folded, vocabulary)) return true;
  const [before, after] = [
    text.slice(Math.max(0, at - 24), at),
    text.slice(at + word.length, at + word.length + 60),
  ];
  if (isReleased(folded, vocabulary) || isBroken(folded, before, after, vocabulary)) return true;
  if (/^\p{Lu}/u.test(word))
    return (
      isGrownTogether(word, vocabulary) ||
      isCitedAuthor(before, after) ||
      isMedical(folded) ||
      isPrefixed(folded, vocabulary)
    );
  return isDerived(folded, vocabulary) || isGrownTogether(word, vocabulary);
}

function isListed(word: string, { words, eponyms }: Vocabulary): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(
    (one) => words.has(one) || eponyms.has(one),
  );
}

/** Released surfaces may be several words: each of them is released in their company alone, which the stage has judged. */
function isReleased(word: string, { released }: Vocabulary): boolean {
  return released.has(word) || released.has(word.replace(/s$/, ''));
}

/** Half of a word that a line's end broke at its hyphen. */
function isBroken(word: string, before: string, after: string, vocabulary: Vocabulary): boolean {
  const first = /(\p{L}{1,24})\s?[-\u2010\u2011]\s{0,2}$/u.exec(before)?.[1];
  const second = /^\s?[-\u2010\u2011]\s{0,2}(\p{L}+)/u.exec(after)?.[1];
  return (
    (first !== undefined && isListed(squash(first) + word, vocabulary)) ||
    (second !== undefined && isListed(word + squash(second), vocabulary))
  );
}

/** "painThe": two words without their space. */
function isGrownTogether(word: string, vocabulary: Vocabulary): boolean {
  const [, one = '', other = ''] = /^(\p{L}?\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  return (
    one !== '' &&
    !/^(?:mc|mac|fitz|de|la|van)$/i.test(one) &&
    isListed(squash(one), vocabulary) &&
    isListed(squash(other), vocabulary)
  );
}

const LEAST_PART = 4;

/** "Nonindustrial": a beginning of medicine before a long word. */
function isPrefixed(word: string, vocabulary: Vocabulary): boolean {
  for (let at = 2; at <= word.length - LONG_PART; at += 1) {
    const tail = word.slice(at);
    if (!BEGINNING.test(word.slice(0, at))) continue;
    if (isListed(tail, vocabulary) || isMedical(tail)) return true;
  }
  return false;
}

const LONG_PART = 6;

/** Whether a word is made of a known one and an ending or a beginning, of two known ones, or is medicine by its end. */
function isDerived(word: string, vocabulary: Vocabulary): boolean {
  const knows = (part: string): boolean => part.length >= LEAST_PART && isListed(part, vocabulary);
  if (isMedical(word)) return true;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (
      ENDING.test(tail) &&
      (knows(head) || knows(`${head}e`) || knows(`${head}y`) || isMedical(head))
    )
      return true;
    if (BEGINNING.test(head) && (knows(tail) || isMedical(tail))) return true;
    if (knows(head) && knows(tail)) return true;
  }
  return false;
}

const ENDING =
  /^(?:s|es|ed|d|ing|ly|al|ally|ic|ical|ity|ness|ment|able|er|ers|or|ors|ist|ists|ation|ations|ative|ized|ize|izing|ous|ful|less|y|ies|ling)$/;
const BEGINNING =
  /^(?:non|un|re|pre|post|anti|inter|intra|extra|hyper|hypo|peri|para|sub|supra|infra|trans|multi|micro|macro|mini|mid|over|under|out|co|de|dis|bi|tri|uni|poly|neuro|osteo|arthro|cardio|cervico|costo|electro|gastro|lumbo|myo|psycho|thoraco|vaso|musculo|antero|postero|retro|dys|mal|self|semi)$/;
const MEDICAL =
  /(?:itis|itides|osis|oses|oma|omas|pathy|pathies|pathic|ectomy|ectomies|ectomized|otomy|otomies|orrhaphy|orrhaphies|ostomy|ostomies|oplasty|oplasties|odesis|odeses|scopy|scopies|scopic|scopically|graphy|graphies|graphic|graphically|gram|grams|metry|metric|algia|algias|malacia|listhesis|trophic|trophy|plegia|plegic|paresis|esthesia|esthesias|emia|emias|emic|uria|oxia|edema|phobia|phobic|fibrosis|stenosis|stenoses|necrosis|sclerosis|arthrosis|ology|ologies|ologist|ologists|ological|ologically|iatry|iatric|iatrist|therapy|therapies|therapist|therapists|ceutical|ceuticals|azepam|azolam|codone|morphone|profen|oxetine|triptan|triptyline|prazole|sartan|olol|statin|cycline|cillin|mycin|floxacin|coxib|fenac|gabalin|oxicam|barbital|caine|setron|tidine|dronate|thiazide|phylline|azosin|nazole|sulfate|phosphate|chloride|bromide|acetate|citrate|tartrate|maleate|salicylate)$/;
const LEAST_MEDICAL = 8;
const isMedical = (word: string): boolean => word.length >= LEAST_MEDICAL && MEDICAL.test(word);
