import type { Recognizer, Side } from './recognizer.ts';
import { matchesOf } from '../../matches.ts';

/** A stretch of a guideline line that one introduction covers. */
export interface Block {
  text: string;
  side: Side;
}

/** The line without the words around its citations ("Decision based on Non-MTUS Citation"), cut where they stood. */
export function blocksOf(text: string, { introductions }: Recognizer): Block[] {
  const cuts = introductions
    .flatMap(({ pattern, within, closing }) =>
      matchesOf(text, pattern).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        within,
        closing,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const blocks: Block[] = [];
  let from = 0;
  let side: Side;
  for (const { start, end, within, closing } of cuts) {
    if (start < from) continue;
    blocks.push({ text: text.slice(from, start), side: closing ? within : side });
    side = closing ? undefined : within;
    from = end;
  }
  blocks.push({ text: text.slice(from), side });
  return blocks
    .map((block) => ({ ...block, text: withoutSeparators(block.text) }))
    .filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

/** A stretch without what joins it to its neighbours: commas, "and", full stops. */
export function withoutSeparators(text: string): string {
  return withoutClosing(
    withoutClosing(text.replace(/^(?:[\s,;:.&–—-]|(?:and|or|the)(?=\s|$))+/i, '')).replace(
      /\s(?:and|or|the)$/i,
      '',
    ),
  );
}

/** Without the separators at its end, which is read from there: a pattern would try every one before it. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (SEPARATOR.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

const SEPARATOR = /[\s,;:.&–—-]/;
