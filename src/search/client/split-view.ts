import { shareOf, type Split } from '../../archive/statistics.ts';
import { figures, outcomes, search as words } from '../../messages/en.ts';
import type { Outcome } from '../../schema.ts';
import { pageUrl } from '../../urls.ts';
import type { SearchManifest } from '../manifest.ts';
import type { SearchAnswer } from '../search.ts';
import type { SearchState } from '../state.ts';
import { held } from '../table.ts';
import { barElement } from './bar-view.ts';
import { element } from './element.ts';
import { outcomeElement } from './outcome-view.ts';

/**
 * How the results ended: count with its share and range (the counts alone under the archive's floor, and where outcomes
 * were chosen, which makes no share), bar, counts by outcome, and what the figures don't say.
 */
export function splitElements(
  { filters }: SearchState,
  { found }: SearchAnswer,
  { rateFloor }: Pick<SearchManifest, 'rateFloor'>,
): Element[] {
  if (found.length === 0) return [];
  const split = splitOf(found);
  const chosen = filters.outcome.length > 0;
  const share = chosen ? undefined : shareOf(split.overturned, split.total, rateFloor);
  const hint = element('p', { class: 'hint' }, ...(share ? [figures.range, ' '] : []));
  hint.append(
    figures.notSample,
    ' ',
    element('a', { href: `${pageUrl('method')}#rates` }, figures.howToRead),
  );
  const counts = countsOf(split);
  if (!share) {
    const why = chosen ? words.chosenOutcomes : figures.tooFew(split.total, rateFloor);
    return [element('p', { class: 'split-figure' }, why), counts, hint];
  }
  const figure = element(
    'p',
    { class: 'split-figure' },
    element('strong', {}, figures.of(split.overturned, split.total)),
    split.overturned === 1 ? words.approvedOne : words.approved,
    element('strong', {}, figures.share(share.share, share.low, share.high)),
    `. ${words.allFound}`,
  );
  return [figure, barElement('results', split), counts, hint];
}

function splitOf(found: SearchAnswer['found']): Split {
  const split = { overturned: 0, 'partially-overturned': 0, upheld: 0, total: found.length };
  for (const { table, number } of found) {
    const [outcome] = held(table, 'outcome', number);
    if (outcome !== undefined) split[outcome as Outcome] += 1;
  }
  return split;
}

function countsOf(split: Split): HTMLElement {
  const shown = (['overturned', 'partially-overturned', 'upheld'] as const).filter(
    (outcome) => outcome !== 'partially-overturned' || split[outcome] > 0,
  );
  const items = shown.map((outcome) => {
    const gloss = outcomes.counted(outcomes[outcome].gloss, split[outcome]);
    return element('li', {}, outcomeElement(outcome, gloss));
  });
  return element('ul', { class: 'marks plain' }, ...items);
}
