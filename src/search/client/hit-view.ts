import { piecesOf } from '../../archive/passage.ts';
import { quotations, search as words } from '../../messages/en.ts';
import type { Outcome } from '../../schema.ts';
import { determinationAnchor, determinationUrl, hubUrl, paragraphUrl } from '../../urls.ts';
import type { SearchManifest } from '../manifest.ts';
import { type Mark, markedPieces, marksIn } from '../marks.ts';
import { type AskedMarks, markedAddress } from '../marks-address.ts';
import { type Passage, passageOf } from '../passage.ts';
import { caseOf, type Found, placeOf } from '../rank.ts';
import type { SearchAnswer } from '../search.ts';
import type { ShownLetter } from '../shown-letter.ts';
import { held } from '../table.ts';
import { labelOf } from './chips-view.ts';
import { element } from './element.ts';
import { outcomeElement } from './outcome-view.ts';

/** A determination to show. Without `letter` its text could not be loaded. */
interface Hit extends Found {
  letter: ShownLetter | undefined;
}

/** Results: for each request, outcome, passage, and what it is called. No two show the same passage. */
export function hitElements(
  hits: readonly Hit[],
  answer: SearchAnswer,
  asked: AskedMarks,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement[] {
  const shown = new Map<string, number[]>();
  const said = new Set<string>();
  return hits.map((hit) => {
    const used = shown.get(caseOf(hit)) ?? [];
    const passage = passageFor(hit, answer, used, said);
    if (passage) said.add(passage.text);
    if (passage?.section === 'summary') shown.set(caseOf(hit), [...used, passage.paragraph]);
    return hitElement(hit, passage, answer, asked, manifest);
  });
}

function passageFor(
  hit: Hit,
  { plan, rarity }: SearchAnswer,
  used: readonly number[],
  said: ReadonlySet<string>,
): Passage | undefined {
  return hit.letter && passageOf(hit.letter, placeOf(hit) - 1, { ...plan, rarity }, used, said);
}

function hitElement(
  hit: Hit,
  passage: Passage | undefined,
  { plan }: SearchAnswer,
  asked: AskedMarks,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement {
  const { table, number, letter } = hit;
  const id = caseOf(hit);
  const place = placeOf(hit);
  const shown = letter?.determinations[place - 1];
  const outcome = held(table, 'outcome', number)[0] as Outcome;
  const treatment = held(table, 'treatment', number).at(-1) ?? '';
  const title = shown?.title ?? labelOf('treatment', treatment, manifest);
  return element(
    'li',
    { 'data-determination': `${id}#${determinationAnchor(place)}` },
    element(
      'h3',
      {},
      element('a', { href: markedAddress(determinationUrl(id, place), asked) }, title),
    ),
    shown
      ? element(
          'p',
          { class: 'asked' },
          ...pieces(shown.request, marksIn(shown.request, 'request', plan)),
        )
      : element('p', {}, words.noText),
    element('p', {}, outcomeElement(outcome, shown?.gloss)),
    ...(passage ? [quote(passage, markedAddress(addressOf(id, place, passage), asked))] : []),
    factsOf(hit, passage, manifest),
  );
}

/** Which case and decision it is, where the passage stands, when it was decided and by which guidelines. */
function factsOf(
  hit: Found,
  passage: Passage | undefined,
  manifest: Pick<SearchManifest, 'values'>,
): HTMLElement {
  const id = caseOf(hit);
  const place = placeOf(hit);
  const facts = [
    quotations.caseDecision(id, place),
    ...(passage ? [words.passageIn[passage.section]] : []),
    quotations.decided(hit.table.decided[hit.table.letterOf[hit.number] ?? -1] ?? ''),
    ...held(hit.table, 'guideline', hit.number).map((value) =>
      element('a', { href: hubUrl('guidelines', value) }, labelOf('guideline', value, manifest)),
    ),
  ];
  return element(
    'p',
    { class: 'meta' },
    ...facts.flatMap((fact) => [element('span', {}, fact), ' ']),
  );
}

const addressOf = (id: string, number: number, { section, paragraph }: Passage): string =>
  paragraphUrl(id, section === 'summary' ? 's' : number, paragraph);

/** The passage is a link to where it stands. */
function quote({ text, marks }: Passage, href: string): HTMLElement {
  const link = element('a', { class: 'to-passage', href }, ...pieces(text, marks));
  return element('blockquote', { class: 'quote' }, element('p', {}, link));
}

/** A letter's words, those that were found marked, its masks shown as masks. */
function pieces(text: string, marks: readonly Mark[]): (Node | string)[] {
  return markedPieces(text, marks).flatMap((piece) =>
    piece.marked
      ? [element('mark', {}, piece.text)]
      : piecesOf(piece.text).map((part) =>
          part.mask ? element('span', { class: 'mask' }, part.text) : part.text,
        ),
  );
}
