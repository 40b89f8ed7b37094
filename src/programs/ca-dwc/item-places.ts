import type { Held } from '../../pipeline/letter.ts';
import { ITEM_LABELS, type ItemLabel, type Place } from './labels.ts';

/** Where the three labels of an item stand. */
export type ItemPlaces = Record<ItemLabel, Place>;

const ORDER: readonly ItemLabel[] = ['administrator', 'reviewer', 'rationale'];
const NAMES: Readonly<Record<ItemLabel, string>> = {
  administrator: 'claims administrator\u2019s guideline',
  reviewer: 'reviewer\u2019s guideline',
  rationale: 'decision rationale',
};

/** The labels of every item from `from` on, or which item lacks which. A label that opens a line counts; else one inside of lines. */
export function itemPlaces(text: string, from: number): ItemPlaces[] | Held {
  const all = ORDER.flatMap((label) => find(text, from, label)).toSorted(
    (a, b) => a.place.start - b.place.start,
  );
  const opening = all.filter(({ place }) =>
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, place.start - 3), place.start)),
  );
  const grouped = group(opening);
  return 'held' in grouped ? group(all) : grouped;
}

function find(text: string, from: number, label: ItemLabel): { label: ItemLabel; place: Place }[] {
  return [...text.slice(from).matchAll(ITEM_LABELS[label])].map((match) => {
    const start = from + match.index;
    return { label, place: { start, end: start + match[0].length } };
  });
}

function group(found: readonly { label: ItemLabel; place: Place }[]): ItemPlaces[] | Held {
  const items: ItemPlaces[] = [];
  const count = Math.max(1, Math.ceil(found.length / 3));
  for (let index = 0; index < count; index += 1) {
    const three = found.slice(index * 3, index * 3 + 3);
    const wrong = ORDER.findIndex((label, order) => three[order]?.label !== label);
    const missing = ORDER[wrong];
    if (missing) return lacks(index + 1, missing);
    const [administrator, reviewer, rationale] = three.map(({ place }) => place);
    if (administrator && reviewer && rationale) items.push({ administrator, reviewer, rationale });
  }
  return items;
}

function lacks(number: number, label: ItemLabel): Held {
  const what = `the label of its ${NAMES[label]} is missing or stands in another place`;
  return {
    held: { where: `item ${number}`, what, todo: 'Open the original and correct the text' },
  };
}
