import { type Held, isHeld, type LetterItem } from '../../pipeline/letter.ts';
import type { Join } from '../../pipeline/normalize/join.ts';
import { paragraphsOf } from '../../pipeline/normalize/paragraphs.ts';
import type { RawText } from '../../pipeline/text.ts';
import { type Between, partRegion } from './between.ts';
import { guidelineOf } from './guideline.ts';
import type { Clues } from './heading-start.ts';
import { heldItem } from './held-item.ts';
import { type ItemPlaces, itemPlaces } from './item-places.ts';
import { ITEMS_OPENING } from './labels.ts';
import { requestOf } from './request.ts';
import type { Scroll } from './scroll.ts';
import { hasGaps, hasWeights } from './spacing.ts';
import { strayOutcome } from './stray-outcome.ts';

/** What all items of a letter share. */
interface Setting {
  scroll: Scroll;
  join: Join;
  clues: Omit<Clues, 'own'>;
}

/**
 * The items of a letter, or the first that does not fit: each has a heading with outcome, both guidelines and a rationale.
 *
 * @param start Where the list of items starts in the scroll, after its section's label.
 */
export function readItems(scroll: Scroll, start: number, join: Join): LetterItem<RawText>[] | Held {
  const opening = ITEMS_OPENING.exec(scroll.text.slice(start));
  const from = opening ? start + opening.index + opening[0].length : start;
  const places = itemPlaces(scroll.text, from);
  if (isHeld(places)) return places;
  const lines = scroll.lines(start, scroll.text.length);
  const clues = { weighted: hasWeights(lines), gaps: hasGaps(lines), text: scroll.text };
  return readInOrder(places, from, { scroll, join, clues });
}

function readInOrder(
  places: readonly ItemPlaces[],
  from: number,
  setting: Setting,
): LetterItem<RawText>[] | Held {
  const { scroll, join, clues } = setting;
  const items: LetterItem<RawText>[] = [];
  for (const [index, place] of places.entries()) {
    const region = scroll.lines(
      places[index - 1]?.rationale.end ?? from,
      place.administrator.start,
    );
    const own = scroll.text.slice(place.rationale.end, places[index + 1]?.administrator.start);
    const between = partRegion(region, index + 1, join, { ...clues, own });
    if (isHeld(between)) return between;
    const before = items.at(-1);
    if (before) before.rationale = between.rationale;
    const item = readItem(place, between, index + 1, setting);
    if (isHeld(item)) return item;
    items.push(item);
  }
  return withLastRationale(items, places, setting);
}

/** The last rationale runs to the letter's end. */
function withLastRationale(
  items: LetterItem<RawText>[],
  places: readonly ItemPlaces[],
  { scroll, join, clues }: Setting,
): LetterItem<RawText>[] | Held {
  const lines = scroll.lines(places.at(-1)?.rationale.end ?? 0, scroll.text.length);
  if (strayOutcome(lines, clues.weighted)) {
    return heldItem(items.length, 'rationale', 'it holds a second outcome');
  }
  const last = items.at(-1);
  if (last) last.rationale = paragraphsOf(lines, join, clues.gaps);
  const empty = items.findIndex((item) => item.rationale.length === 0);
  return empty === -1 ? items : heldItem(empty + 1, 'rationale', 'nothing stands after its label');
}

function readItem(
  place: ItemPlaces,
  { heading, outcome }: Between,
  number: number,
  { scroll, join }: Setting,
): LetterItem<RawText> | Held {
  const request = requestOf(heading);
  if (request === undefined) {
    return heldItem(number, 'heading', 'it tells a story whose disputed part can\u2019t be told');
  }
  const side = (start: number, end: number) =>
    scroll.lines(start, end).reduce((joined, line) => join(joined, line.text), '');
  const administrator = side(place.administrator.end, place.reviewer.start);
  const reviewer = side(place.reviewer.end, place.rationale.start);
  const empty =
    administrator === ''
      ? 'claims administrator\u2019s'
      : reviewer === ''
        ? 'reviewer\u2019s'
        : undefined;
  if (empty) return heldItem(number, `${empty} guideline`, 'nothing stands after its label');
  return {
    request,
    heading,
    outcome,
    administrator: guidelineOf(administrator),
    reviewer: guidelineOf(reviewer),
    rationale: [],
  };
}
