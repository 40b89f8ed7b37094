import { markedPieces, marksIn } from '../marks.ts';
import type { Plan } from '../plan.ts';
import type { Section } from '../section.ts';
import { element } from './element.ts';

/** One match: the elements that mark it, several where a mask or a deciding sentence cuts it. */
export type MatchParts = readonly HTMLElement[];

/** Marks what a plan asks for in the page's requests, summary and reasons. @returns the matches, from the top of the page. */
export function markLetter(plan: Pick<Plan, 'concepts' | 'wanted'>): MatchParts[] {
  return placesOf().flatMap(({ place, section }) => markIn(place, section, plan));
}

/** Takes marks away again. */
export function unmark(matches: readonly MatchParts[]): void {
  for (const part of matches.flat()) {
    const parent = part.parentNode;
    part.replaceWith(...part.childNodes);
    parent?.normalize();
  }
}

function placesOf(): { place: Element; section: Section }[] {
  const found = document.querySelectorAll('[id^="p-"].para, section > .asked.as-written');
  return [...found].map((place) => {
    if (!place.id) return { place, section: 'request' };
    return { place, section: place.id.startsWith('p-s-') ? 'summary' : 'rationale' };
  });
}

function markIn(
  place: Element,
  section: Section,
  plan: Pick<Plan, 'concepts' | 'wanted'>,
): MatchParts[] {
  const nodes = textsIn(place);
  const text = nodes.map(({ data }) => data).join('');
  let end = 0;
  const matches: MatchParts[] = [];
  for (const piece of markedPieces(text, marksIn(text, section, plan))) {
    const start = end;
    end += piece.text.length;
    if (piece.marked) matches.push(wrap(textsIn(place), start, end));
  }
  return matches;
}

/** A paragraph's text, without its number, which is a link beside it. */
function textsIn(place: Element): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.pin') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Marks a stretch of the joined text of nodes. */
function wrap(nodes: readonly Text[], start: number, end: number): HTMLElement[] {
  let place = 0;
  return nodes.flatMap((node) => {
    const from = Math.max(0, start - place);
    const to = Math.min(node.length, end - place);
    place += node.length;
    if (from >= to) return [];
    const part = from > 0 ? node.splitText(from) : node;
    if (to - from < part.length) part.splitText(to - from);
    const mark = element('mark', { class: 'found' });
    part.replaceWith(mark);
    mark.append(part);
    return [mark];
  });
}
