import { outcomes, quotations, search as words } from '../../messages/en.ts';
import { determinationUrl, paragraphUrl } from '../../urls.ts';
import { piecesOf } from '../../archive/passage.ts';
import type { Outcome } from '../../schema.ts';
import { type Mark, markedPieces, marksIn } from '../marks.ts';
import { type Passage, passageOf } from '../passage.ts';
import type { Leaf } from '../query.ts';
import type { ShownLetter } from '../shown-letter.ts';
import type { SearchTable, TableDetermination, TableLetter } from '../table.ts';
import { element } from './element.ts';

/** One result: request, outcome, passage, and what it is called. Without `letter` its text could not be loaded. */
export function hitElement(
  number: number,
  table: SearchTable,
  leaves: readonly Leaf[],
  letter: ShownLetter | undefined,
): HTMLElement {
  const determination = table.determinations[number];
  const known = table.letters[determination?.letter ?? -1];
  if (!determination || !known) return element('li');
  const { holds, number: inLetter } = determination;
  const shown = letter?.determinations[inLetter - 1];
  const passage = letter && passageOf(letter, inLetter - 1, leaves);
  const outcome = table.values.outcome[holds.outcome[0] ?? -1]?.id ?? '';
  const href = determinationUrl(known.id, inLetter);
  const treatment = table.values.treatment[holds.treatment.at(-1) ?? -1]?.label ?? '';
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href }, shown?.title ?? treatment)),
    shown
      ? element('p', { class: 'asked' }, ...pieces(shown.request, marksIn(shown.request, leaves)))
      : element('p', {}, words.noText),
    element('p', {}, outcomeElement(outcome, shown?.gloss)),
    ...(passage ? [quote(passage)] : []),
    factsOf(determination, known, passage, table),
  );
}

/** Which case and decision it is, where the passage stands, when it was decided and by which guidelines. */
function factsOf(
  { number, holds }: TableDetermination,
  { id, decided }: TableLetter,
  passage: Passage | undefined,
  { values }: SearchTable,
): HTMLElement {
  const facts = [
    quotations.caseDecision(id, number),
    ...(passage ? [placeOf(id, number, passage)] : []),
    quotations.decided(decided),
    ...holds.guideline.map((value) => values.guideline[value]?.label ?? ''),
  ];
  return element(
    'p',
    { class: 'meta' },
    ...facts.flatMap((fact) => [element('span', {}, fact), ' ']),
  );
}

function placeOf(id: string, number: number, { section, paragraph }: Passage): HTMLElement {
  const href = paragraphUrl(id, section === 'summary' ? 's' : number, paragraph);
  return element('a', { href }, words.passageIn[section]);
}

function quote({ text, marks }: Passage): HTMLElement {
  return element('blockquote', { class: 'quote' }, element('p', {}, ...pieces(text, marks)));
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

function outcomeElement(outcome: string, gloss: string | undefined): HTMLElement {
  const known = outcomes[outcome as Outcome];
  const shape = outcome === 'partially-overturned' ? 'partly' : outcome;
  return element(
    'span',
    { class: `outcome ${shape}` },
    element('span', {}, element('b', {}, `${known.word}:`), ` ${gloss ?? known.gloss}`),
  );
}
