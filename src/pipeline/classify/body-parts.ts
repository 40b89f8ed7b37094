import type { Taxonomy } from '../../taxonomy.ts';
import type { CleanLetter, LetterItem } from '../letter.ts';
import type { CleanText } from '../text.ts';
import { injuredParts } from './body-parts/injured.ts';
import { partsNamed } from './body-parts/named.ts';
import { classNamed } from './treatment.ts';

/**
 * The parts of the body that an item is about, as slugs in the order of the taxonomy; `multiple` alone for four or more,
 * `unspecified` alone where the letter names none. What the request with its whole heading names; else the part that an
 * operation of the same letter is on; else the injured parts that the letter is about. Rule: CODEBOOK, "Body parts".
 */
export function bodyPartsOf(
  item: LetterItem<CleanText>,
  letter: CleanLetter,
  treatment: string,
  taxonomy: Taxonomy,
): string[] {
  const named = partsNamed(`${item.request}. ${item.heading}`, taxonomy);
  // what a drug is given for, and by which way, is no part that is treated
  if (treatment.startsWith('pharmaceuticals/')) for (const part of NOT_OF_DRUGS) named.delete(part);
  if (named.size > 0) return listed(named, taxonomy);
  const operated = goesWithOperation(item, treatment)
    ? operatedParts(item, letter, taxonomy)
    : new Set<string>();
  if (operated.size > 0) return listed(operated, taxonomy);
  return listed(injuredParts(letter, item, taxonomy), taxonomy);
}

const NOT_OF_DRUGS = ['psyche', 'internal', 'face'];

/** Whether an item may belong to an operation of the same letter: it says so, or is of a kind that goes with operations. */
function goesWithOperation(item: LetterItem<CleanText>, treatment: string): boolean {
  if (OPERATION.test(treatment)) return false;
  return MARKED.test(item.request) || !APART.test(treatment);
}

const OPERATION =
  /^surgery\/(?!assistant-surgeon|anesthesia|surgical-facility|intraoperative-monitoring|other)/;
const MARKED = /\b(?:associated|surgical|(?:pre|post|peri)[- ]?op)/i;
const APART =
  /^(?:pharmaceuticals\/(?!antibiotics|antiemetics|anticoagulants)|psychological-services\/|programs\/)/;

/** What the operation is on that an item stands by: the nearest one before it, else the first behind it. */
function operatedParts(
  item: LetterItem<CleanText>,
  letter: CleanLetter,
  taxonomy: Taxonomy,
): Set<string> {
  const place = letter.items.indexOf(item);
  const nearestFirst = [
    ...letter.items.slice(0, place).reverse(),
    ...letter.items.slice(place + 1),
  ];
  for (const { request } of nearestFirst) {
    const parts = partsNamed(request, taxonomy);
    if (parts.size > 0 && OPERATION.test(classNamed(request, taxonomy))) return parts;
  }
  return new Set();
}

function listed(parts: ReadonlySet<string>, taxonomy: Taxonomy): string[] {
  if (parts.size > 3) return ['multiple'];
  return parts.size === 0
    ? ['unspecified']
    : [...taxonomy.bodyParts.keys()].filter((slug) => parts.has(slug));
}
