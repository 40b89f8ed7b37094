import { MOST_BYTES } from '../check/archive-file.ts';
import { type CaseData, caseFile, type Determination } from '../schema.ts';
import { composeBody } from './body.ts';
import type { Classification } from './classify/classify.ts';
import { composeFrontMatter } from './front-matter.ts';
import type { CleanLetter, Held, LetterItem } from './letter.ts';
import type { ComposedCase } from './pipeline.ts';
import type { CleanText } from './text.ts';

/**
 * A letter's case file, checked against the schema; held where it would break it, or where a quote does not stand in the
 * body. Takes clean text alone. Same input, same bytes.
 *
 * @param classified One for each item, in their order.
 */
export function compose(
  clean: CleanLetter,
  classified: readonly Classification[],
): ComposedCase | Held {
  if (classified.length !== clean.items.length) {
    return held('items', 'not every item is classified');
  }
  const body = {
    summary: paragraphs(clean.summary),
    rationales: clean.items.map(({ rationale }) => paragraphs(rationale)),
  };
  const parsed = caseFile.safeParse(dataOf(clean, classified));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    // The issue's own message may quote what it received, so the kind alone is told.
    return held(
      issue?.path.join('.') || 'case file',
      `it does not fit the schema (${issue?.code ?? 'unknown'})`,
    );
  }
  const unquoted = misquoted(parsed.data, body);
  if (unquoted) return held(unquoted, 'its quote does not stand in the rationale');
  const markdown = composeCaseFile(parsed.data, body);
  // Bytes only where characters leave it open: most letters are far from the limit.
  if (markdown.length * 3 > MOST_BYTES && new TextEncoder().encode(markdown).length > MOST_BYTES) {
    return held('case file', `it would have more than ${MOST_BYTES / 2 ** 20} MB`);
  }
  return { data: parsed.data, markdown };
}

/** A whole case file: front matter, an empty line, body. */
export function composeCaseFile(
  data: CaseData,
  body: { summary: string[]; rationales: string[][] },
): string {
  const prose = composeBody(body);
  return composeFrontMatter(data) + (prose && `\n${prose}`);
}

/** Field of the first reason whose quote stands in no paragraph of its determination; `undefined` where all stand. */
export function misquoted(
  { determinations }: Pick<CaseData, 'determinations'>,
  { summary, rationales }: { summary: string[]; rationales: string[][] },
): string | undefined {
  for (const [index, { reasons }] of determinations.entries()) {
    const prose = [...(rationales[index] ?? []), ...summary];
    const wrong = reasons.findIndex(
      ({ quote }) => quote !== undefined && !prose.some((text) => text.includes(quote)),
    );
    if (wrong >= 0) return `determinations.${index}.reasons.${wrong}.quote`;
  }
  return undefined;
}

function dataOf(clean: CleanLetter, classified: readonly Classification[]): object {
  const { id, program, format, profile, priority, specialties, items } = clean;
  const { removed, ...facts } = clean.facts;
  return {
    id,
    program,
    ...facts,
    ...(priority && { priority }),
    reviewer: { specialties: specialties.map(oneLine).filter((specialty) => specialty !== '') },
    determinations: items.map((item, index) =>
      determinationOf(item, classified[index] as Classification),
    ),
    format,
    profile,
    removed,
  };
}

function determinationOf(
  item: LetterItem<CleanText>,
  classification: Classification,
): Determination {
  const [request, heading] = [oneLine(item.request), oneLine(item.heading)];
  return {
    request,
    ...(heading !== request && { heading }),
    ...classification,
    outcome: item.outcome,
  };
}

/** Text as a field of one line: every run of white space and control characters is a space. */
const oneLine = (text: CleanText): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const paragraphs = (texts: readonly CleanText[]): string[] =>
  texts.map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter((text) => text !== '');

const held = (where: string, what: string): Held => ({
  held: { where, what, todo: 'Report it with the number of the letter in this run' },
});
