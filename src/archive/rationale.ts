import type { ReasonGiven } from '../schema.ts';
import type { Case } from './case.ts';
import type { Decided } from './determination.ts';

/** A paragraph of a rationale with the reasons that its sentences gave. */
export interface ReadParagraph {
  text: string;
  /** Place in its section, counted from 1: what its address is made of. */
  place: number;
  /** Its number in the whole letter, counted from 1: what a reader cites. */
  count: number;
  /** Reasons whose quote first stands here. */
  reasons: ReasonGiven[];
}

/** A determination's rationale, paragraph by paragraph, each with the reasons that were read in it. */
export function readRationale({
  case: letter,
  number,
  determination,
  rationale,
}: Decided): ReadParagraph[] {
  const before = paragraphsBefore(letter, number);
  const open = new Set(determination.reasons);
  return rationale.map((text, index) => {
    const reasons = [...open].filter(({ quote }) => quote !== undefined && text.includes(quote));
    for (const reason of reasons) open.delete(reason);
    return { text, place: index + 1, count: before + index + 1, reasons };
  });
}

/** The paragraph in which a reason was read, or `undefined` for one without a quote. */
export function paragraphOf(
  decided: Decided,
  reason: Pick<ReasonGiven, 'id'>,
): ReadParagraph | undefined {
  return readRationale(decided).find(({ reasons }) => reasons.some(({ id }) => id === reason.id));
}

/** How many paragraphs of the letter stand before a determination's rationale. */
function paragraphsBefore({ summary, rationales }: Case, number: number): number {
  return rationales
    .slice(0, number - 1)
    .reduce((sum, paragraphs) => sum + paragraphs.length, summary.length);
}
