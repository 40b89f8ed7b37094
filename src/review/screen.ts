import { isWordEvent, type Verdict } from './event.ts';
import { shown } from './shown.ts';
import type { Question } from './questions.ts';
import type { Item, Review } from './review.ts';

/** How a surface is set apart in its sentence, beside the marks that need no eye. */
export interface Look {
  bold: boolean;
}

/** What a terminal shows of a review, line by line: plain text in reading order, nothing told by colour alone. */
export function screen(review: Review, look: Look): string[] {
  const item = review.items[review.place.at];
  if (review.over) return [];
  if (review.typing) return [typingLine(review.typing)];
  const said = review.notice === undefined ? [] : [review.notice];
  if (!item) return [...said, ...(review.help ? HELP : []), ...endLines(review)];
  const body =
    item.kind === 'word' ? wordLines(review, item.question, look) : heldLines(review, item);
  return [...said, '', ...body, ...(review.help ? HELP : [keysLine(review, item)])];
}

const MOST_SENTENCES = 3;

function wordLines(review: Review, question: Question, look: Look): string[] {
  const { at, letter } = review.place;
  const { forms, letters, places } = question;
  const total = review.items.filter(({ kind }) => kind === 'word').length;
  const [first = '', ...others] = forms.map(shown);
  const also = others.length > 0 ? `, also ${others.map((form) => `"${form}"`).join(', ')}` : '';
  const own = letter === undefined ? undefined : letters[letter];
  const heading = own
    ? [`Letter ${(letter ?? 0) + 1} of ${letters.length} with "${first}": ${own.id}`]
    : [
        `Word ${at + 1} of ${total}: "${first}"${also}`,
        `${counted(places, 'place')} in ${counted(letters.length, 'letter')}`,
      ];
  const sentences = own
    ? own.doubts.map((doubt) => ({ ...doubt, id: own.id }))
    : letters
        .slice(0, MOST_SENTENCES)
        .flatMap(({ id, doubts }) => doubts.slice(0, 1).map((doubt) => ({ ...doubt, id })));
  // Where fewer letters have it, one letter gives several sentences.
  const more = own
    ? []
    : letters
        .flatMap(({ id, doubts }) => doubts.slice(1).map((doubt) => ({ ...doubt, id })))
        .slice(0, MOST_SENTENCES - sentences.length);
  return [
    ...heading,
    ...[...sentences, ...more].map(
      ({ id, surface, sentence, place }, index) =>
        `  ${index + 1}. ${around(sentence, surface, look)} (${id}, ${place})`,
    ),
    ...decidedLine(review),
  ];
}

function heldLines(review: Review, { letter, number }: Item & { kind: 'held' }): string[] {
  const total = review.items.filter(({ kind }) => kind === 'held').length;
  return [
    `Held letter ${number} of ${total}: ${shown(letter.source)}`,
    `  ${letter.where}: ${letter.what}. ${letter.todo}.`,
    ...decidedLine(review),
  ];
}

/** What this session decided of the item that is shown. */
function decidedLine(review: Review): string[] {
  const { at, letter } = review.place;
  const last = review.made.findLast(
    ({ place }) => place.at === at && (letter === undefined || place.letter === letter),
  );
  return last ? [`Decided: ${spoken(last.verdict)}. Press u to undo the last decision.`] : [];
}

function spoken(verdict: Verdict): string {
  if (!isWordEvent(verdict)) return SPOKEN[verdict.action];
  const where = verdict.letter === undefined ? 'in every letter' : 'in this letter';
  const instead = verdict.replacement === undefined ? '' : ` as "${shown(verdict.replacement)}"`;
  return `${SPOKEN[verdict.action]}${instead} ${where}`;
}

const SPOKEN = {
  release: 'released',
  mask: 'masked for good',
  edit: 'worded',
  undo: 'taken back',
  'leave-out': 'left out for good',
  retry: 'to be read again when you quit',
  readmit: 'taken back',
} as const;

const CONTEXT = 140;

/** A sentence with its word set apart, cut to what fits a few lines, without what would steer a terminal. */
function around(sentence: string, surface: string, { bold }: Look): string {
  const [text, word] = [shown(sentence), shown(surface)];
  const start = text.indexOf(word);
  if (start < 0) return text.slice(0, 2 * CONTEXT);
  const end = start + word.length;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const marked = bold ? `\u001b[1m>>${word}<<\u001b[22m` : `>>${word}<<`;
  const [cutBefore, cutAfter] = [start > CONTEXT, text.length > end + CONTEXT];
  return `${cutBefore ? '… ' : ''}${before}${marked}${after}${cutAfter ? ' …' : ''}`;
}

function keysLine({ place }: Review, item: Item): string {
  if (item.kind === 'held')
    return 'm leave out for good, t read again, s skip, u undo, b back, ? help, q quit';
  if (place.letter !== undefined)
    return 'In this letter: r release, m mask, e other words, s skip, u undo, b back, ? help, q quit';
  return 'r release everywhere, m mask for good, e other words, l letter by letter, s skip, u undo, b back, ? help, q quit';
}

const HELP = [
  'r  release: the word identifies nobody, and stands in every letter from now on',
  'm  mask for good: it stays [removed] and is not asked again',
  'R  or M: the same, and a reason is typed',
  'e  other words: type what is published in its place, then Enter',
  'l  letter by letter: decide for each letter that has it by itself',
  's  skip: it stays masked and is asked next time',
  'u  undo the last decision    b  back    q  quit; all decisions are kept',
  'Held letters: m leaves a letter out for good, t reads it again when you quit.',
  'A word that could be a name is masked unless you are sure. The machine suggests nothing.',
  'Press any of these keys.',
];

function endLines({ items, made }: Review): string[] {
  const all = items.length === 0 ? 'Nothing waits for you.' : 'All was asked.';
  return ['', `${all} ${counted(made.length, 'decision')} made. q quit, b back, u undo`];
}

const typingLine = ({ action, text }: NonNullable<Review['typing']>): string =>
  `${action === 'edit' ? 'In its place' : 'Reason'} (Enter keeps it, Escape leaves it): ${text}`;

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
