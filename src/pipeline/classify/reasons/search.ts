import type { Outcome } from '../../../schema.ts';
import type { Sentence } from './rationale.ts';
import { finds, type Reader, type ReasonReader } from './reader.ts';

/** A reason and the first sentence that says it. */
export interface Found {
  id: string;
  quote: string;
}

interface Item {
  treatment: string;
  outcome: Outcome;
  reader: Reader;
}

interface Hit extends Found {
  place: number;
  weak: boolean;
  onlyAlone: boolean;
}

/** The reasons that a rationale's sentences give for an item, at most three, in their order. */
export function reasonsIn(
  sentences: readonly Sentence[],
  { treatment, outcome, reader }: Item,
): Found[] {
  const readers = reader.reasons.filter(
    ({ reason }) => canExplain(reason, outcome) && isReadFor(reason, treatment),
  );
  const hits = sentences.flatMap(({ text, role }, place) =>
    role === 'rule' ? [] : hitsIn(text, place, readers, treatment),
  );
  const given = chosen(firstOfEach(hits));
  return given.length > 0 ? given : fromRules(sentences, readers);
}

/** What one sentence says: what strong patterns find, else what weak ones do. */
function hitsIn(
  text: string,
  place: number,
  readers: readonly ReasonReader[],
  treatment: string,
): Hit[] {
  const candidates = readers.filter(({ exceptPatterns }) => !finds(exceptPatterns, text));
  const hit =
    (weak: boolean) =>
    (found: ReasonReader): Hit => ({
      id: found.reason.slug,
      quote: text,
      place,
      weak,
      onlyAlone: found.reason.onlyAlone ?? false,
    });
  const strong = candidates.filter((candidate) => finds(patternsFor(candidate, treatment), text));
  if (strong.length > 0) return strong.map(hit(false));
  return candidates.filter(({ weakPatterns }) => finds(weakPatterns, text)).map(hit(true));
}

/** Of several sentences for one reason the first; a plain one before one that could be meant otherwise. */
function firstOfEach(hits: readonly Hit[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) {
    const earlier = first.get(hit.id);
    if (earlier === undefined) first.set(hit.id, hit);
    else if (earlier.weak && !hit.weak) first.set(hit.id, { ...earlier, weak: false });
  }
  return [...first.values()];
}

/** At most three: those that stand beside others before those that stand only alone, plain ones before weak ones. */
function chosen(hits: readonly Hit[]): Found[] {
  const own = hits.filter(({ onlyAlone }) => !onlyAlone);
  return (own.length > 0 ? own : hits.slice(0, 1))
    .toSorted((one, other) => Number(one.weak) - Number(other.weak) || one.place - other.place)
    .slice(0, MOST)
    .toSorted((one, other) => one.place - other.place)
    .map(({ id, quote }) => ({ id, quote }));
}

/** Where nothing is applied to the patient: the guideline's own verdict on what was asked for. */
function fromRules(sentences: readonly Sentence[], readers: readonly ReasonReader[]): Found[] {
  for (const { text } of sentences) {
    const found = readers.find(
      ({ rulePatterns, exceptPatterns }) =>
        finds(rulePatterns, text) && !finds(exceptPatterns, text),
    );
    if (found) return [{ id: found.reason.slug, quote: text }];
  }
  return [];
}

function patternsFor(
  { patterns, patternsFor: special }: ReasonReader,
  treatment: string,
): RegExp[] {
  return [
    ...patterns,
    ...special
      .filter(({ treatments }) => covers(treatments, treatment))
      .flatMap((own) => own.patterns),
  ];
}

function canExplain({ explains }: ReasonReader['reason'], outcome: Outcome): boolean {
  return explains === 'either' || explains === outcome || outcome === 'partially-overturned';
}

function isReadFor(
  { treatments, exceptTreatments }: ReasonReader['reason'],
  treatment: string,
): boolean {
  return (
    (treatments === undefined || covers(treatments, treatment)) &&
    !covers(exceptTreatments ?? [], treatment)
  );
}

function covers(paths: readonly string[], treatment: string): boolean {
  const [category] = treatment.split('/');
  return paths.some((path) => path === treatment || path === category);
}

// The codebook's bound.
const MOST = 3;
