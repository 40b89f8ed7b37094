import { checks as words, search as searchWords } from '../../../messages/en.ts';
import { hubIndexUrl } from '../../../urls.ts';
import type { CheckAnswer } from '../../check/check.ts';
import type { CheckState } from '../../check/state.ts';
import type { SearchManifest } from '../../manifest.ts';
import { labelOf } from '../chips-view.ts';
import { element } from '../element.ts';
import { checkAddress } from './links.ts';
import type { WordsRead } from './reading.ts';

/** Said in place of figures where nothing of the archive could be loaded. */
export function failure(again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, searchWords.failed.again);
  button.addEventListener('click', again);
  const { title, text } = words.failed;
  return problem(title, element('p', {}, text), element('p', {}, button));
}

/** Said above the figures where volumes could not be loaded: whose decisions are left out. */
export function missingNotice(
  missing: SearchManifest['volumes'],
  again: () => void,
): HTMLElement[] {
  if (missing.length === 0) return [];
  const button = element('button', { type: 'button' }, searchWords.failed.again);
  button.addEventListener('click', again);
  const named = missing.map(({ from, to }) => words.volume(from, to));
  return [problem(words.failed.part, element('p', {}, words.missing(named)), button)];
}

/** What is said of the words: what is wrong with them, which of them no letter holds, what was searched for, too. */
export function wordNotices(state: CheckState, read: WordsRead | undefined): HTMLElement[] {
  if (!read) return [];
  const { fault, unknown, added, near } = read;
  const chips = added.map(({ typed, synonyms }) => {
    const written = synonyms.slice(0, MOST).map((one) => one.written);
    const more = synonyms.length - written.length;
    const named = more > 0 ? [...written, searchWords.addedMore(more)] : written;
    const href = checkAddress({ ...state, plain: [...state.plain, typed] });
    return element(
      'li',
      {},
      element(
        'a',
        { class: 'chip added', href },
        searchWords.added(typed, named),
        element('b', { 'aria-hidden': 'true' }, '×'),
        element('span', { class: 'visually-hidden' }, searchWords.removeAdded),
      ),
    );
  });
  return [
    ...(fault
      ? [problem(searchWords.faults[fault], element('p', {}, searchWords.faults.text))]
      : []),
    ...(unknown.length > 0
      ? [
          boxed(
            searchWords.empty.unknownTitle,
            ...unknown.map((word) => unknownLine(word, near.get(word) ?? [], state)),
          ),
        ]
      : []),
    ...(chips.length > 0
      ? [element('ul', { class: 'chips plain', 'aria-label': searchWords.chips }, ...chips)]
      : []),
  ];
}

const MOST = 4; // synonyms that a chip names

/** That no letter holds a word, with known words that are spelled like it. */
function unknownLine(word: string, near: readonly string[], state: CheckState): HTMLElement {
  const links = near.flatMap((one, index) => {
    const href = checkAddress({ ...state, q: state.q.replaceAll(word, one) });
    return [...(index > 0 ? [', '] : []), element('a', { href }, one)];
  });
  const offered = links.length > 0 ? [` ${searchWords.empty.meant} `, ...links, '?'] : [];
  return element('p', {}, searchWords.empty.unknown(word), ...offered);
}

/** Which steps were taken, in words, with what each gave. */
export function stepsNotice(
  asked: CheckState,
  { asked: fit, taken, split }: CheckAnswer,
  manifest: Pick<SearchManifest, 'values' | 'rateFloor'>,
): HTMLElement[] {
  if (taken.length === 0) return [];
  if (split.total === 0) return [];
  const category = labelOf('treatment', asked.treatment.split('/')[0] ?? '', manifest);
  const lines = taken.map(({ step, count }) => {
    const left = step === 'words' ? asked.q : category;
    return element('li', {}, words.step(words.steps[step](left), count));
  });
  return [
    boxed(
      words.widenedTitle,
      element('p', {}, words.widened(fit, manifest.rateFloor)),
      element('ol', {}, ...lines),
    ),
  ];
}

/** Said where not even the category has a decision. */
export function nothingNotice(treatment: string, known: boolean): HTMLElement {
  const { title, text, unknown } = words.nothing;
  return boxed(
    title,
    element('p', {}, known ? text : unknown(treatment)),
    element('p', {}, element('a', { href: hubIndexUrl('treatments') }, words.browse)),
  );
}

function boxed(title: string, ...children: Node[]): HTMLElement {
  return element('div', { class: 'notice' }, element('h2', {}, title), ...children);
}

function problem(title: string, ...children: Node[]): HTMLElement {
  const notice = boxed(title, ...children);
  notice.classList.add('problem');
  return notice;
}
