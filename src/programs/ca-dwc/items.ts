import type { Held, LetterItem } from '../../pipeline/letter.ts';
import { isHeld } from '../../pipeline/letter.ts';
import type { Join } from '../../pipeline/normalize/join.ts';
import { paragraphsOf } from '../../pipeline/normalize/paragraphs.ts';
import type { TextLine } from '../../pipeline/normalize/text-line.ts';
import type { RawText } from '../../pipeline/text.ts';
import { guidelineOf } from './guideline.ts';
import { type Clues, headingStart } from './heading-start.ts';
import { ITEMS_OPENING } from './labels.ts';
import { itemPlaces, type ItemPlaces } from './item-places.ts';
import { outcomeAtEnd } from './outcome.ts';
import { requestOf } from './request.ts';
import type { Scroll } from './scroll.ts';
import { isUnwrapped, sentenceLines } from './sentence-lines.ts';
import { hasGaps, hasWeights } from './spacing.ts';
import { strayOutcome } from './stray-outcome.ts';

/** How an item's text is put together. */
interface Setting {
  scroll: Scroll;
  join: Join;
  unwrapped: boolean;
  clues: Omit<Clues, 'own'>;
}

/** What stands between two items' labels: the rationale of the one before and the heading of the next. */
interface Between {
  rationale: RawText[];
  heading: { text: string; outcome: LetterItem<RawText>['outcome'] };
}

/**
 * The items of a letter, or the item that does not fit: each has a heading with outcome, both guidelines and a rationale.
 *
 * @param scroll The whole letter. @param start Where the list of items starts, after its section's label.
 */
export function readItems(scroll: Scroll, start: number, join: Join): LetterItem<RawText>[] | Held {
  const opening = ITEMS_OPENING.exec(scroll.text.slice(start));
  const from = opening ? start + opening.index + opening[0].length : start;
  const places = itemPlaces(scroll.text, from);
  if (isHeld(places)) return places;
  const lines = scroll.lines(start, scroll.text.length);
  const unwrapped = isUnwrapped(scroll.text);
  const setting = {
    scroll,
    join,
    unwrapped,
    clues: { weighted: hasWeights(lines), gaps: hasGaps(lines), text: scroll.text },
  };
  return readInOrder(places, from, setting);
}

function readInOrder(
  places: readonly ItemPlaces[],
  from: number,
  setting: Setting,
): LetterItem<RawText>[] | Held {
  const items: LetterItem<RawText>[] = [];
  for (const [index, place] of places.entries()) {
    const region = setting.scroll.lines(
      places[index - 1]?.rationale.end ?? from,
      place.administrator.start,
    );
    const between = splitRegion(
      region,
      index + 1,
      setting,
      ownText(setting.scroll, place, places[index + 1]),
    );
    if (isHeld(between)) return between;
    const before = items.at(-1);
    if (before) before.rationale = between.rationale;
    const item = readItem(place, between.heading, index + 1, setting);
    if (isHeld(item)) return item;
    items.push(item);
  }
  const last = setting.scroll.lines(
    places.at(-1)?.rationale.end ?? from,
    setting.scroll.text.length,
  );
  const end = items.at(-1);
  if (end) end.rationale = paragraphsOf(last, setting.join, setting.clues.gaps);
  const empty = items.findIndex((item) => item.rationale.length === 0);
  if (empty !== -1) return held(empty + 1, 'rationale', 'nothing stands after its label');
  return strayOutcome(last, setting.clues.weighted)
    ? held(items.length, 'rationale', 'it holds a second outcome')
    : items;
}

function ownText(scroll: Scroll, place: ItemPlaces, next: ItemPlaces | undefined): string {
  return scroll.text.slice(place.rationale.end, next?.administrator.start ?? scroll.text.length);
}

function splitRegion(
  region: readonly TextLine[],
  number: number,
  setting: Setting,
  own: string,
): Between | Held {
  const cut = withoutOutcome(number > 1 && setting.unwrapped ? sentenceLines(region) : region);
  if (!cut)
    return held(number, 'heading', 'no outcome before the claims administrator\u2019s guideline');
  const first = number === 1 ? 0 : headingStart(cut.lines, { ...setting.clues, own });
  if (first === undefined)
    return held(number, 'heading', 'it can\u2019t be told from the rationale before it');
  const before = cut.lines.slice(0, first);
  if (number > 1 && strayOutcome(before, setting.clues.weighted)) {
    return held(number - 1, 'rationale', 'it holds a second outcome');
  }
  const text = cut.lines.slice(first).reduce((joined, line) => setting.join(joined, line.text), '');
  if (text === '') return held(number, 'heading', 'only an outcome stands there');
  return {
    rationale: paragraphsOf(before, setting.join, setting.clues.gaps),
    heading: { text, outcome: cut.outcome },
  };
}

/** The region's lines without the outcome that ends them and its colon. */
function withoutOutcome(region: readonly TextLine[]) {
  for (const count of [1, 2, 3]) {
    const tail = region.slice(-count);
    const text = tail.map((line) => line.text).join(' ');
    const found = outcomeAtEnd(text);
    if (!found) continue;
    let left = found.start;
    const kept = tail.flatMap((line) => {
      const part = line.text.slice(0, Math.max(left, 0)).trim();
      left -= line.text.length + 1;
      return part === '' ? [] : [{ ...line, text: part }];
    });
    return { lines: [...region.slice(0, -count), ...kept], outcome: found.outcome };
  }
  return undefined;
}

function readItem(
  place: ItemPlaces,
  heading: Between['heading'],
  number: number,
  { scroll, join }: Setting,
): LetterItem<RawText> | Held {
  const request = requestOf(heading.text);
  if (request === undefined)
    return held(number, 'heading', 'it tells a story whose disputed part can\u2019t be told');
  const side = (start: number, end: number) =>
    scroll.lines(start, end).reduce((joined, line) => join(joined, line.text), '');
  const administrator = side(place.administrator.end, place.reviewer.start);
  const reviewer = side(place.reviewer.end, place.rationale.start);
  if (administrator === '')
    return held(number, 'claims administrator\u2019s guideline', 'nothing stands after its label');
  if (reviewer === '')
    return held(number, 'reviewer\u2019s guideline', 'nothing stands after its label');
  return {
    request,
    heading: heading.text,
    outcome: heading.outcome,
    administrator: guidelineOf(administrator),
    reviewer: guidelineOf(reviewer),
    rationale: [],
  };
}

function held(number: number, place: string, what: string): Held {
  return {
    held: {
      where: `item ${number}, ${place}`,
      what,
      todo: 'Open the original and correct the text',
    },
  };
}
