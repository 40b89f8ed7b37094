import { piecesOf } from '../../../archive/passage.ts';
import { checks as words, quotations } from '../../../messages/en.ts';
import { determinationAnchor, determinationUrl, paragraphUrl } from '../../../urls.ts';
import type { Close, Closest } from '../../check/closest.ts';
import { type Deciding, decidingSentence } from '../../check/deciding.ts';
import { outcomeOf } from '../../check/tally.ts';
import type { SearchManifest } from '../../manifest.ts';
import { caseOf, placeOf } from '../../rank.ts';
import type { ShownLetter } from '../../shown-letter.ts';
import { held } from '../../table.ts';
import { labelOf } from '../chips-view.ts';
import { element } from '../element.ts';
import { outcomeElement } from '../outcome-view.ts';

/** The closest decisions of both outcomes side by side, each with the sentence that decided it. */
export function closestView(
  closest: Closest,
  letters: ReadonlyMap<string, ShownLetter>,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement[] {
  const sides = ['approved', 'upheld'] as const;
  return [
    element(
      'div',
      { class: 'split halves' },
      ...sides.map((side) =>
        element(
          'div',
          {},
          element('h3', {}, words.closest[side]),
          closest[side].length > 0
            ? element(
                'ul',
                { class: 'hits plain' },
                ...closest[side].map((one) =>
                  closeElement(one, letters.get(caseOf(one)), manifest),
                ),
              )
            : element('p', {}, words.closest.none[side]),
        ),
      ),
    ),
  ];
}

function closeElement(
  close: Close,
  letter: ShownLetter | undefined,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement {
  const id = caseOf(close);
  const place = placeOf(close);
  const shown = letter?.determinations[place - 1];
  const treatment = held(close.table, 'treatment', close.number).at(-1) ?? '';
  const title = shown?.title ?? labelOf('treatment', treatment, manifest);
  const deciding = letter && decidingSentence(letter, place - 1);
  return element(
    'li',
    { 'data-determination': `${id}#${determinationAnchor(place)}` },
    element('h4', {}, element('a', { href: determinationUrl(id, place) }, title)),
    element('p', {}, outcomeElement(outcomeOf(close), shown?.gloss)),
    deciding
      ? quote(deciding.text)
      : element('p', {}, letter ? words.closest.noText : words.closest.notLoaded),
    factsOf(close, deciding, manifest),
    element('p', { class: 'meta' }, words.closest.shares(sharedOf(close))),
  );
}

/** A letter's words, its masks shown as masks. */
function quote(text: string): HTMLElement {
  const pieces = piecesOf(text).map((part) =>
    part.mask ? element('span', { class: 'mask' }, part.text) : part.text,
  );
  return element('blockquote', { class: 'quote' }, element('p', {}, ...pieces));
}

function factsOf(
  close: Close,
  deciding: Deciding | undefined,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement {
  const id = caseOf(close);
  const place = placeOf(close);
  const { table, number } = close;
  const read = deciding?.reason
    ? words.closest.readAs(labelOf('reason', deciding.reason, manifest))
    : words.closest.lastSentence;
  const facts = [
    ...(deciding ? [read, linkToSentence(id, place, deciding)] : []),
    quotations.caseDecision(id, place),
    quotations.decided(table.decided[table.letterOf[number] ?? -1] ?? ''),
    ...held(table, 'guideline', number).map((value) => labelOf('guideline', value, manifest)),
  ];
  return element(
    'p',
    { class: 'meta' },
    ...facts.flatMap((fact) => [element('span', {}, fact), ' ']),
  );
}

const linkToSentence = (id: string, place: number, { paragraph, count }: Deciding): HTMLElement =>
  element(
    'a',
    {
      href: paragraphUrl(id, place, paragraph),
      'aria-label': quotations.exampleAt(id, count),
    },
    quotations.paragraph(count),
  );

function sharedOf({ shares }: Close): string[] {
  const { treatment, words: held, body, apart } = shares;
  return [
    treatment ? words.closest.sharesTreatment : words.closest.sharesCategory,
    ...(held ? [words.closest.sharesWords] : []),
    ...(body ? [words.closest.sharesBody] : []),
    ...(apart === 1 ? [words.closest.sharesAmount] : []),
  ];
}
