import type { Sentence } from './rationale.ts';
import { finds, firstEnd } from './reader.ts';
import type { Watch } from './watch.ts';

/** A reason and the first sentence that says it. */
export interface Found {
  id: string;
  quote: string;
}

interface Hit extends Found {
  /** Which sentence of the rationale, and where in it the thing is named (patterns begin with what denies it). */
  sentence: number;
  place: number;
  explains: Watch['reason']['explains'];
  onlyAlone: boolean;
  /** Found in a sentence that draws no conclusion. */
  narrated: boolean;
}

/**
 * The reasons that a rationale's sentences give, at most three, in their order.
 *
 * @param from The sentence from which on reasons for a denial decide; what stands before it counts where nothing does after it.
 */
export function reasonsIn(
  sentences: readonly Sentence[],
  watches: readonly Watch[],
  from = 0,
): Found[] {
  const applied = hitsIn(sentences, 'applied', watches);
  const concluded = applied.some(({ narrated }) => !narrated);
  const open = hitsIn(sentences, 'open', watches);
  // an approval is told of this patient; a denial also by what is absent ("The duration was not noted.")
  const hits = concluded
    ? [...applied, ...open.filter(({ explains }) => explains !== 'overturned')]
    : [...applied, ...open];
  const given = chosen(concluding(deciding(hits, from)).toSorted(inOrder));
  return given.length > 0 ? given : fromRules(sentences, watches);
}

/** Without the reasons for a denial that a concession has overcome, if others stand after it. */
function deciding(hits: readonly Hit[], from: number): readonly Hit[] {
  const late = hits.filter(
    ({ explains, sentence }) => explains === 'overturned' || sentence >= from,
  );
  return late.some(({ explains }) => explains !== 'overturned') ? late : hits;
}

/** Without what is only narrated, if anything is concluded. */
function concluding(hits: readonly Hit[]): readonly Hit[] {
  // that criteria are met is a conclusion, that a record is missing may stand beside what was found
  const concluded = hits.some(
    ({ narrated, onlyAlone, explains }) => !narrated && (!onlyAlone || explains === 'overturned'),
  );
  return concluded ? hits.filter(({ narrated }) => !narrated) : hits;
}

function hitsIn(
  sentences: readonly Sentence[],
  role: Sentence['role'],
  watches: readonly Watch[],
): Hit[] {
  return sentences.flatMap((said, sentence) =>
    said.role === role ? hitsOf(said, sentence, watches) : [],
  );
}

/** What one sentence says. */
function hitsOf({ text, narrates }: Sentence, sentence: number, watches: readonly Watch[]): Hit[] {
  return watches.flatMap(({ reason, patterns, except }) => {
    const place = finds(except, text) ? undefined : firstEnd(patterns, text);
    if (place === undefined) return [];
    const { slug, explains, onlyAlone = false } = reason;
    const narrated = narrates === true;
    return [{ id: slug, quote: text, sentence, place, explains, onlyAlone, narrated }];
  });
}

function inOrder(one: Hit, other: Hit): number {
  return one.sentence - other.sentence || one.place - other.place;
}

/** Of several sentences for one reason the first. */
function firstOfEach(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ id }, index) => hits.findIndex((hit) => hit.id === id) === index);
}

/** At most three of those that stand beside others; where there are none, one of those that stand only alone. */
function chosen(hits: readonly Hit[]): Found[] {
  const own = firstOfEach(onePerSentence(hits.filter(({ onlyAlone }) => !onlyAlone)));
  return (own.length > 0 ? own.slice(0, MOST) : hits.slice(0, 1)).map(({ id, quote }) => ({
    id,
    quote,
  }));
}

/**
 * Of the reasons for a denial that one sentence gives only the first: a list of all that is missing names one thing that decides
 * and others that go with it. An approval's sentence may join two findings.
 */
function onePerSentence(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    ({ explains, sentence }, index) =>
      explains === 'overturned' || hits.findIndex((hit) => hit.sentence === sentence) === index,
  );
}

/** Where nothing is applied to the patient: the guideline's own verdict on what was asked for. */
function fromRules(sentences: readonly Sentence[], watches: readonly Watch[]): Found[] {
  for (const { text, role } of sentences) {
    if (role === 'applied' || role === 'told') continue;
    const watch = watches.find(({ rules, except }) => finds(rules, text) && !finds(except, text));
    if (watch) return [{ id: watch.reason.slug, quote: text }];
  }
  return [];
}

// The codebook's bound.
const MOST = 3;
