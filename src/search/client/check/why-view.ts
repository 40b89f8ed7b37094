import { checks as words, hubs, unknown } from '../../../messages/en.ts';
import { hubUrl } from '../../../urls.ts';
import type { CheckAnswer } from '../../check/check.ts';
import type { SearchManifest } from '../../manifest.ts';
import { labelOf } from '../chips-view.ts';
import { element } from '../element.ts';
import { indexList } from './index-list.ts';
import { rowsOf } from './links.ts';
import { numberTable } from './number-table.ts';

/** The most frequent reasons by outcome, each outcome beside the other. */
export function reasonsView(
  { reasons, state }: CheckAnswer,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement[] {
  const sides = reasons.map(({ outcome, reasons: given, untold }) =>
    element(
      'div',
      {},
      element('h3', {}, hubs.reasonsBy[outcome]),
      given.length === 0
        ? element('p', {}, words.reasonsNone)
        : indexList([
            ...given.slice(0, MOST_REASONS).map(({ id, count }) => ({
              label: labelOf('reason', id, manifest),
              href: hubUrl('reasons', id),
              count,
              rows: rowsOf(state, { outcome: [outcome], reason: [id] }),
            })),
            ...(untold > 0 ? [{ label: unknown.reason, count: untold }] : []),
          ]),
    ),
  );
  return [
    element('p', { class: 'eyebrow' }, hubs.reasonsNote),
    element('div', { class: 'split halves' }, ...sides),
  ];
}

const MOST_REASONS = 5;

/** The guidelines that reviewers used most, with how those requests ended. */
export function guidelinesView(
  { guidelines, state }: CheckAnswer,
  manifest: Pick<SearchManifest, 'values'>,
  about: string,
  floor: number,
): HTMLElement[] {
  if (guidelines.length === 0) return [element('p', {}, hubs.noGuideline)];
  const rows = guidelines.slice(0, MOST_GUIDELINES).map(({ id, split }) => ({
    label: labelOf('guideline', id, manifest),
    href: hubUrl('guidelines', id),
    split,
    rows: rowsOf(state, { guideline: [id] }),
  }));
  const { columns } = hubs;
  return numberTable(
    { caption: hubs.guidelinesCaption(about), head: columns.guideline },
    rows,
    floor,
  );
}

const MOST_GUIDELINES = 10;
