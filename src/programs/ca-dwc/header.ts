import type { Held, LetterDates } from '../../pipeline/letter.ts';
import { caseNumbersIn } from './case-number.ts';
import { DAY, dayOf } from './dates.ts';

/** What a letter's header says. */
export interface Header {
  caseNumber: string;
  dates: LetterDates;
  priority?: 'standard' | 'expedited';
}

type DateName = keyof LetterDates;
type Token = { label: DateName } | { day: string };

const LABELS: readonly (readonly [DateName, string])[] = [
  ['assigned', 'date\\s+assigned|assigned\\s+date'],
  ['injured', 'date\\s+of\\s+injury|injury\\s+date'],
  ['decided', '(?:final\\s+)?decision\\s+date|date\\s+of\\s+decision'],
  [
    'denied',
    '(?:UR|utilization\\s+review)\\s+denial\\s+date|date\\s+of\\s+UR\\s+(?:denial|decision)',
  ],
  // The label is broken over two lines, and its date stands before, between or after them.
  ['received', '(?:(?:IMR\\s+)?application\\s+)?received(?:\\s+date)?'],
];
const LABEL = new RegExp(
  LABELS.map(([name, words]) => `(?<${name}>\\b(?:${words})\\s*:)`).join('|'),
  'gi',
);
const WINDOW = /(?<day>X)\s*(?:-|to|through|\u2013)\s*X/.source.replaceAll(
  'X',
  `(?:${DAY.source})`,
);

/** Where a header starts: at the first of its labels after which all others follow. `undefined`: there is no header. */
export function headerStart(text: string): number | undefined {
  const decision = text.search(/\bdecision\s+date\s*:/i);
  if (decision === -1) return undefined;
  const labels =
    /(?<!IMR\s)\bcase\s+number\s*:|\bdate\s+assigned\s*:|\bdate\s+of\s+injury\s*:|\bUR\s+denial\s+date\s*:|\bpriority\s*:|\bapplication\s+received\s*:|\bdecision\s+date\s*:/gi;
  const starts = [...text.matchAll(labels)].map((match) => match.index);
  // The cover block may have a label of the same name far above; the header's own stand close together.
  let start = decision;
  for (const place of starts.toReversed()) if (place < start && start - place < 250) start = place;
  return start;
}

/** Reads a header, or says why it can't be. `whole` is the letter up to its first section: a cover block may name the case too. */
export function readHeader(text: string, whole: string): Header | Held {
  const numbers = caseNumbersIn(whole);
  const [caseNumber] = numbers;
  if (caseNumber === undefined) return held('no case number', 'Look for it in the original');
  if (numbers.length > 1)
    return held('it gives more than one case number', 'See which is right, and correct the other');
  const dates = readDates(text);
  const { decided } = dates;
  if (decided === undefined)
    return held('no decision date, or none of the calendar', 'Correct it by the original');
  if ([dates.injured, dates.denied].some((day) => day !== undefined && day > decided)) {
    return held(
      'the decision date lies before the injury or the denial',
      'Correct it by the original',
    );
  }
  const priority = /\bpriority\s*:?\s*(?:\S+\s+){0,3}?(standard|regular|expedited)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  return {
    caseNumber,
    dates: { ...dates, decided },
    ...(priority && { priority: priority === 'expedited' ? 'expedited' : 'standard' }),
  };
}

function held(what: string, todo: string): Held {
  return { held: { where: 'header', what, todo } };
}

/**
 * Labels and days as they stand, matched run by run: as many days as labels before them go in their order, the label
 * next to a day takes it, and what is left over on both sides goes together at the end.
 */
export function readDates(text: string): Partial<LetterDates> {
  const found: Partial<Record<DateName, string>> = {};
  const [spareLabels, spareDays]: [DateName[], string[]] = [[], []];
  for (const { labels, days } of runsOf(tokensOf(text))) {
    const waiting =
      labels.length > days.length ? labels.slice(labels.length - days.length) : labels;
    if (days.length === 0) spareLabels.push(...labels);
    else spareLabels.push(...labels.slice(0, labels.length - waiting.length));
    if (days.length > 0)
      for (const [index, label] of waiting.entries()) found[label] ??= days[index] ?? '';
    spareDays.push(...days.slice(waiting.length));
  }
  const open = spareLabels.filter((label) => !(label in found));
  if (open.length <= spareDays.length)
    for (const [index, label] of open.entries()) found[label] = spareDays[index] ?? '';
  const valid = Object.entries(found).flatMap(([name, printed]) => {
    const day = dayOf(printed);
    return day === undefined ? [] : [[name, day]];
  });
  return Object.fromEntries(valid) as Partial<LetterDates>;
}

function tokensOf(text: string): Token[] {
  const single = text.replace(new RegExp(WINDOW, 'gi'), '$<day>');
  const labels = [...single.matchAll(LABEL)].map((match) => {
    const name = LABELS.find(([one]) => match.groups?.[one] !== undefined)?.[0] ?? 'decided';
    return { at: match.index, token: { label: name } };
  });
  const days = [...single.matchAll(DAY)].map((match) => ({
    at: match.index,
    token: { day: match[0] },
  }));
  return [...labels, ...days].toSorted((a, b) => a.at - b.at).map(({ token }) => token);
}

function runsOf(tokens: readonly Token[]): { labels: DateName[]; days: string[] }[] {
  const runs: { labels: DateName[]; days: string[] }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const starts = last === undefined || ('label' in token && last.days.length > 0);
    const run = starts ? { labels: [], days: [] } : last;
    if (starts) runs.push(run);
    if ('label' in token) run.labels.push(token.label);
    else run.days.push(token.day);
  }
  return runs;
}
