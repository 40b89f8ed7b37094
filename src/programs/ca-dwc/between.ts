import type { Held, LetterItem } from '../../pipeline/letter.ts';
import type { Join } from '../../pipeline/normalize/join.ts';
import { paragraphsOf } from '../../pipeline/normalize/paragraphs.ts';
import type { TextLine } from '../../pipeline/normalize/text-line.ts';
import type { RawText } from '../../pipeline/text.ts';
import { boldHeadingStart, type Clues, headingStart } from './heading-start.ts';
import { heldItem } from './held-item.ts';
import { outcomeAtEnd } from './outcome.ts';
import { isUnwrapped, sentenceLines } from './sentence-lines.ts';
import { strayOutcome } from './stray-outcome.ts';

/** What stands between two items' labels: the rationale of the one before, and the next heading with its outcome. */
export interface Between {
  rationale: RawText[];
  heading: RawText;
  outcome: LetterItem<RawText>['outcome'];
}

/**
 * Parts what stands between the rationale's label of one item and the guideline's label of the next.
 *
 * @param region The lines between. @param number The next item's, from 1: before the first there is no rationale.
 */
export function partRegion(
  region: readonly TextLine[],
  number: number,
  join: Join,
  clues: Clues,
): Between | Held {
  const cut = withoutOutcome(
    number > 1 && isUnwrapped(clues.text) ? sentenceLines(region) : region,
  );
  if (!cut)
    return heldItem(
      number,
      'heading',
      'no outcome stands before the claims administrator\u2019s guideline',
    );
  if (number === 1 && clues.weighted && boldHeadingStart(cut.lines) !== undefined) {
    return heldItem(number, 'heading', 'other text stands before it');
  }
  const start = number === 1 ? 0 : headingStart(cut.lines, clues);
  if (start === undefined) {
    return heldItem(number, 'heading', 'it can\u2019t be told from the rationale before it');
  }
  const before = cut.lines.slice(0, start);
  if (strayOutcome(before, clues.weighted)) {
    return heldItem(number - 1, 'rationale', 'it holds a second outcome');
  }
  const heading = cut.lines.slice(start).reduce((joined, line) => join(joined, line.text), '');
  if (heading === '') return heldItem(number, 'heading', 'only an outcome stands there');
  return { rationale: paragraphsOf(before, join, clues.gaps), heading, outcome: cut.outcome };
}

/** An outcome and its colon take at most so many lines. */
const OUTCOME_LINES = 3;

/** The lines without the outcome that ends them and the colon before it; `undefined` where no outcome ends them. */
function withoutOutcome(region: readonly TextLine[]) {
  for (let count = 1; count <= OUTCOME_LINES; count += 1) {
    const tail = region.slice(-count);
    const found = outcomeAtEnd(tail.map((line) => line.text).join(' '));
    if (!found) continue;
    let left = found.start;
    const kept = tail.flatMap((line) => {
      const text = line.text.slice(0, Math.max(left, 0)).trim();
      left -= line.text.length + 1;
      return text === '' ? [] : [{ ...line, text }];
    });
    return { lines: [...region.slice(0, -count), ...kept], outcome: found.outcome };
  }
  return undefined;
}
