import { outcomes, quotations } from '../../messages/en.ts';
import { search as words } from '../../messages/search-en.ts';
import { determinationUrl, paragraphUrl } from '../../urls.ts';
import { markedPieces, marksIn } from '../marks.ts';
import { type Passage, passageOf } from '../passage.ts';
import type { Leaf } from '../query.ts';
import type { SearchedLetter } from '../record.ts';
import { yearOf, type SearchTable } from '../table.ts';
import { element } from './element.ts';

/** One result: request, outcome, passage, and what it is called. Without `letter` its text could not be loaded. */
export function hitElement(
  number: number,
  table: SearchTable,
  leaves: readonly Leaf[],
  letter: SearchedLetter | undefined,
): HTMLElement {
  const determination = table.determinations[number];
  const known = table.letters[determination?.letter ?? -1];
  if (!determination || !known) return element('li');
  const { holds, number: inLetter } = determination;
  const treatment = table.values.treatment[holds.treatment.at(-1) ?? -1]?.label ?? '';
  const outcome = table.values.outcome[holds.outcome[0] ?? -1]?.id ?? '';
  const request = letter?.determinations[inLetter - 1]?.request;
  const passage = letter && passageOf(letter, inLetter - 1, leaves);
  const guidelines = holds.guideline.map((value) => table.values.guideline[value]?.label ?? '');
  const place = passage && placeOf(known.id, inLetter, passage);
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: determinationUrl(known.id, inLetter) }, treatment)),
    request === undefined
      ? element('p', {}, words.noText)
      : element('p', { class: 'asked' }, ...marked(request, leaves)),
    element('p', {}, outcomeElement(outcome)),
    ...(passage ? [quote(passage)] : []),
    element(
      'p',
      { class: 'meta' },
      ...[quotations.caseDecision(known.id, inLetter), place, yearOf(known.decided), ...guidelines]
        .filter((part) => part !== undefined)
        .map((part) => element('span', {}, part, ' ')),
    ),
  );
}

function placeOf(id: string, number: number, { section, paragraph }: Passage): HTMLElement {
  const href = paragraphUrl(id, section === 'summary' ? 's' : number, paragraph);
  return element('a', { href }, words.passageIn[section]);
}

function quote({ text, marks }: Passage): HTMLElement {
  return element('blockquote', { class: 'quote' }, element('p', {}, ...pieces(text, marks)));
}

const marked = (text: string, leaves: readonly Leaf[]) => pieces(text, marksIn(text, leaves));

const pieces = (text: string, marks: Parameters<typeof markedPieces>[1]): (Node | string)[] =>
  markedPieces(text, marks).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );

function outcomeElement(outcome: string): HTMLElement {
  const { word, gloss } = outcomes[outcome as 'upheld'];
  const shape = outcome === 'partially-overturned' ? 'partly' : outcome;
  return element(
    'span',
    { class: `outcome ${shape}` },
    element('span', {}, element('b', {}, `${word}:`), ` ${gloss}`),
  );
}
