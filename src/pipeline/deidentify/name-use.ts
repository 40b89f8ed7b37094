import { isWordName, PARTICLES, type Person } from './person.ts';
import { PARTICLE_SOURCE, TITLE } from './name-grammar.ts';
import { DEGREES } from './printed-name.ts';
import { isSafeWord } from './vocabulary/vocabulary.ts';
import { isAllCapitals, isCapitalised, opensSentence, type Word } from './words.ts';

/**
 * Whether a word that is both a word and a known name ("Hand", "Long", "Price") is used as the name: after a title in any
 * case, beside another part of the same name, before a degree or a possessive; else capitalised inside a sentence, but
 * not in a title of a guideline, a heading, or before a number ("Page 81"). The claimant's also opens sentences.
 */
export function isNameUse(words: Word[], index: number, text: string, person: Person): boolean {
  const word = words[index];
  if (!word) return false;
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  const after = text.slice(word.end, word.end + 40);
  if (AFTER_TITLE.test(before)) return true;
  if (!isCapitalised(word.text))
    return isBesideSure(words, index, text, person) || isWholeName(words, index, text, person);
  if (isBesideSure(words, index, text, person) || isBesideDoubtful(words, index, text, person))
    return true;
  if (BEFORE_DEGREE.test(after) || /^['’]s?\b/.test(after)) return true;
  if (/^(?:\.?\s*#?\d|\(s\))/.test(after) || CITED.test(after) || isListing(text, word))
    return false;
  if (isAllCapitals(word.text) && isAmongCapitals(words, index))
    return (
      person.claimant &&
      word.folded.length > 2 &&
      (IN_CAPITALS.test(before) || (opensSentence(text, word.start) && CAPITALS_DO.test(after)))
    );
  if (opensSentence(text, word.start))
    return (
      (person.claimant || REPORTS.test(after)) &&
      !TWO_LETTERS.test(word.folded) &&
      !isTitle(words, index, text, person)
    );
  return !isTitle(words, index, text, person);
}

/** Whether a claimant's whole name stands in lower case, in its order: "pt will long seen today". */
function isWholeName(words: Word[], index: number, text: string, person: Person): boolean {
  if (!person.claimant) return false;
  return [index - 1, index].some((at) => {
    const [first, second] = [words[at], words[at + 1]];
    const [last] = [person.wholeName[1]];
    return (
      first !== undefined &&
      first.folded === person.wholeName[0] &&
      second !== undefined &&
      last !== undefined &&
      (second.folded === last ||
        (PARTICLES.has(second.folded) &&
          person.wholeName.length > 1 &&
          words[at + 2]?.folded === last)) &&
      /^\s{1,2}$/.test(text.slice(first.end, second.start))
    );
  });
}

/**
 * The claimant's name counts as a word of a title only right beside another word of one: "any word for Hand?" and "the MRI
 * for April" are no titles.
 */
function isTitle(words: Word[], index: number, text: string, person: Person): boolean {
  if (!isTitleRun(words, index, text)) return false;
  if (
    !person.claimant ||
    /\bof\s(?:the\s)?$/.test(
      text.slice(Math.max(0, (words[index]?.start ?? 0) - 8), words[index]?.start),
    )
  )
    return true;
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const isOne = (other: Word | undefined, gap: string): boolean =>
    other !== undefined &&
    /^(?:\s{1,2}|\s?[/-]\s?|,\s(?:and\s)?)$/.test(gap) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(other.text) &&
    isSafeWord(other.folded) &&
    !isWordName(other.folded) &&
    !opensSentence(text, other.start) &&
    !DETERMINER.test(other.text);
  return (
    word !== undefined &&
    (isOne(before, text.slice(before?.end ?? 0, word.start)) ||
      isOne(after, text.slice(word.end, after?.start ?? 0)))
  );
}

const CAPITALS_DO = /^\s(?:\p{Lu}{2,}E[DS]|HAS|HAD|IS|WAS|WILL|CAN)(?!\p{L})/u;
const IN_CAPITALS = /(?:PATIENT|CLAIMANT|EMPLOYEE|APPLICANT|WORKER|PT|IW|FILE|RE):?,?\s{1,2}$/;
const DETERMINER =
  /^(?:The|This|That|These|Those|His|Her|Their|Neither|Either|Both|When|While|Since|After|Before|Between|Although|Because|And|But|Then|With|Without|Also|However)$/;

// What somebody does and hardly a thing: at the start of a sentence it tells a doctor's name from a word.
export const REPORTS =
  /^\s+(?:also\s+|then\s+|again\s+)?(?:not(?:ed|es)|stat(?:ed|es)|saw|sees|requests?|requested|recommend(?:ed|s)|prescrib(?:ed|es)|examined|examines|evaluated|wrote|writes|said|says|opined|opines|ordered|orders|documented|documents|asked|asks|explained|explains|believe[ds]?|agree[ds]?|called|calls|rang|answered|confirm(?:ed|s)|witnessed|told|tells|says|signed|felt|feels|advised|advises|reviewed|reviews|performed)\b/;

// "MR hand" is a picture of a hand.
const AFTER_TITLE = new RegExp(
  `(?<!\\p{L})(?!M[RS]\\s)${TITLE}\\s{1,3}(?:${PARTICLE_SOURCE}\\s{1,3})*$`,
  'u',
);
const BEFORE_DEGREE = new RegExp(`^,?\\s+${DEGREES}`);

/** Whether a place stands in a guideline line or a heading: they are full of capitals that name nobody. */
export function isListing(text: string, { start, end }: Pick<Word, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    /(?:guidelines?\s*:|section\(s\)|page\(s\)|decision based on)[^.]*$/i.test(line) ||
    /(?:guidelines?|chapter|table)\b[^.;]{0,24}$/i.test(line) ||
    /^(?:,?\s(?:and|&)?\s?\p{Lu}\p{L}+){0,3},?\s(?:chapter|complaints|section)\b/iu.test(
      text.slice(end, end + 60),
    ) ||
    /^[^.\n]{0,80}:\s*(?:upheld|overturned)\b/i.test(text.slice(end, end + 100))
  );
}

// What introduces a list stands no further away; looking further would take ever longer.
const LONGEST_LINE = 400;

const gapOf = (text: string, a: Word, b: Word): string => text.slice(a.end, b.start);

function isBesideSure(words: Word[], index: number, text: string, { sure }: Person): boolean {
  return isBeside(words, index, text, ({ folded }) => sure.has(folded));
}

function isBesideDoubtful(
  words: Word[],
  index: number,
  text: string,
  { doubtful }: Person,
): boolean {
  return isBeside(
    words,
    index,
    text,
    (word) => isCapitalised(word.text) && doubtful.has(word.folded),
  );
}

/** Whether a word beside it, with nothing but an initial or a comma between, passes a test. */
function isBeside(
  words: Word[],
  index: number,
  text: string,
  test: (word: Word) => boolean,
): boolean {
  const word = words[index] as Word;
  const reach = (step: 1 | -1): boolean => {
    for (let at = index + step, passed = 0; passed < 4; at += step, passed += 1) {
      const other = words[at];
      if (!other) return false;
      const gap = step === 1 ? gapOf(text, word, other) : gapOf(text, other, word);
      if (!/^[\s,.'’_-]*$/u.test(gap.replace(/\p{L}/gu, ''))) return false;
      if (test(other)) return true;
      if (other.folded.length > 1 && !PARTICLES.has(other.folded)) return false;
    }
    return false;
  };
  return reach(1) || reach(-1);
}

/** Whether the word before is in capitals, too, but for particles ("ST. JOHN") and what opens a heading. */
function isAmongCapitals(words: Word[], index: number): boolean {
  const near = words[index - 1] ?? words[index + 1];
  return near !== undefined && isAllCapitals(near.text) && !PARTICLES.has(near.folded);
}

/** Whether capitals stand around it, small words between them or not, as in titles: "Wrist, and Hand Complaints". */
export function isTitleRun(words: Word[], index: number, text: string): boolean {
  const word = words[index] as Word;
  const reach = (step: 1 | -1): boolean => {
    let at = index + step;
    while (SMALL.test(words[at]?.text ?? '')) at += step;
    const other = words[at];
    if (!other || !isCapitalised(other.text) || other.text.length === 1) return false;
    const gap = step === 1 ? gapOf(text, word, other) : gapOf(text, other, word);
    const isTitle =
      AFTER_TITLE.test(text.slice(Math.max(0, other.start - 24), other.start)) ||
      TITLE_ALONE.test(other.text);
    const isOpening = opensSentence(text, other.start) && !isAllCapitals(other.text);
    // "Dr. Diaz and Grace are advised": what a verb follows is no title.
    const isPast =
      step === -1 &&
      at === index - 2 &&
      /^(?:and|or)$/.test(words[index - 1]?.text ?? '') &&
      /^\s\p{Ll}/u.test(text.slice(word.end, word.end + 2));
    return /^[^.;:!?\n]*$/.test(gap) && !/\d[/-]\d/.test(gap) && !isTitle && !isOpening && !isPast;
  };
  return reach(1) || reach(-1);
}
const SMALL = /^(?:and|or|of|the|for|per|a|an|to|with|in)$/;
const TITLE_ALONE = /^(?:Mr|Mrs|Ms|Dr|IW|EE|Pt|Patient|Claimant|Applicant|Employee|Worker)$/;

const TWO_LETTERS = /^(?:.|a[nst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we)$/;

// A cited author, not the person of that name: "(Li, 2005)", "Li et al".
const CITED = /^(?:\s+et\s+al\b|,?\s+\(?(?:19|20)\d\d)/;
