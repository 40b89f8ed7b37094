import type { AskedMarks } from '../marks-address.ts';
import { readMarked } from '../marks-address.ts';
import { planOf } from '../plan.ts';
import { parseQuery } from '../query/parse.ts';
import { markLetter, unmark } from './letter-marks.ts';
import { marksBar } from './marks-bar.ts';
import { noSynonyms, synonymReader } from './synonym-reader.ts';

/**
 * Marks in a case page what a search found in its letter, by the search's own rules, with a bar that leads from match to
 * match. What to mark comes behind the address's anchor, where no browser sends it, and is moved into this step of the
 * browser's history: the address is then the passage's own, to copy, and going back finds the marks again.
 */
await start();

async function start(): Promise<void> {
  const carried = readMarked(location.hash);
  const asked = carried?.asked ?? (history.state as { marks?: AskedMarks } | null)?.marks;
  if (!asked) return;
  if (carried) {
    // Going there, not only writing it: the passage becomes the page's target.
    location.replace(`#${carried.anchor}`);
    history.replaceState({ marks: asked }, '');
  }
  const { q, plain } = asked;
  const expand = (await synonymReader()()) ?? noSynonyms;
  const matches = markLetter(planOf(parseQuery(q).tree, expand, plain));
  if (matches.length === 0) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = matches.findIndex((parts) => parts.some((part) => target?.contains(part)));
  marksBar(q, matches, Math.max(0, first), () => {
    unmark(matches);
    history.replaceState(null, '');
  });
}
