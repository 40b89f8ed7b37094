import { type Taxonomy, UNCLASSIFIED } from '../../taxonomy.ts';
import type { CleanLetter, LetterItem } from '../letter.ts';
import type { CleanText } from '../text.ts';
import { plain } from './plain.ts';
import { type Lexicon, lexiconOf } from './treatment/lexicon.ts';
import { type Naming, firstNamed, namedHowOften } from './treatment/naming.ts';
import { mended } from './treatment/spelling.ts';

/**
 * What an item asks for, as `category/class`, or `unclassified` where nothing says with certainty what is meant. The request
 * decides, by what it names first; the rationale only where the request says nothing, or says it in words that several
 * classes share. Rule: CODEBOOK, "The request decides", "First named wins", "A thing is classed by what it is".
 */
export function treatmentOf(
  item: LetterItem<CleanText>,
  letter: CleanLetter,
  taxonomy: Taxonomy,
): string {
  const lexicon = lexiconOf(taxonomy);
  const request = requested(item.request);
  const named = firstNamed(request, lexicon, () => neighboursOf(item, letter, lexicon));
  if (named && !named.weak) return named.path;
  const spelt = mended(request, lexicon.vocabulary);
  const meant = spelt === undefined ? undefined : firstNamed(spelt, lexicon);
  if (meant && !meant.weak) return meant.path;
  return answered(item, named, request, lexicon) ?? named?.path ?? UNCLASSIFIED;
}

/** The class that a request names by its own words alone, or `unclassified`. */
export function classNamed(request: string, taxonomy: Taxonomy): string {
  return firstNamed(requested(request), lexiconOf(taxonomy))?.path ?? UNCLASSIFIED;
}

/** A request without what only says when, or around what, the thing is asked for. */
function requested(request: string): string {
  return plain(request).replace(ACCOMPANIMENT, '');
}

const ACCOMPANIMENT =
  /^(?:(?:associated (?:surgical )?(?:services?|requests?|items?)|(?:retrospective|retro|prospective|concurrent)(?: (?:request|review))?(?: (?:for|of))?|request(?:ed)? for|additional|continued?|(?:DME|medications?)(?=:))[:,-]? +)+/i;

/** The classes that the letter's other items name by their own words, with the operation that the item says it is part of. */
function neighboursOf(
  item: LetterItem<CleanText>,
  letter: CleanLetter,
  lexicon: Lexicon,
): string[] {
  const named = letter.items.flatMap((other) =>
    other === item ? [] : (firstNamed(requested(other.request), lexicon)?.path ?? []),
  );
  return /^associated surgical/i.test(item.request) ? [...named, 'surgery/other'] : named;
}

/**
 * The class that the rationale is about, where it may decide: the request names none, or names it weakly and the rationale
 * stays in its category (or shows that "exam, 2 times 8" is a course of treatment). Undefined where it names several.
 */
function answered(
  item: LetterItem<CleanText>,
  named: Naming | undefined,
  request: string,
  lexicon: Lexicon,
): string | undefined {
  const counts = namedHowOften(plain(item.rationale.join(' ')), lexicon);
  const within = named && !isCourse(request) ? named.path.replace(/[^/]*$/, '') : '';
  const ranked = [...counts]
    .filter(([path]) => path.startsWith(within))
    .sort(([, one], [, other]) => other - one);
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [top] = ranked;
  return top && top[1] >= 2 && top[1] / total >= 0.6 ? top[0] : undefined;
}

/** Whether it is asked for several times a week or over weeks, as treatment is and an exam is not. */
function isCourse(request: string): boolean {
  return /\d\s*(?:x|times|per week|a week)\s*\d/i.test(request);
}
