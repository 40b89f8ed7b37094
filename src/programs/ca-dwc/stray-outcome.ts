import type { TextLine } from '../../pipeline/normalize/text-line.ts';

const ENDS_LIKE_HEADING =
  /\S:\s*(?:(?:Partially |Partly )?(?:Upheld|Overturned)|UPHELD|OVERTURNED)$/;

/**
 * Whether a rationale holds the heading of an item that lacks its own labels: a line that ends in an outcome as headings do, and
 * with it its paragraph. A sentence that speaks of an outcome ("the denial was: upheld.") is none.
 */
export function strayOutcome(lines: readonly TextLine[], weighted: boolean): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1];
    if (!ENDS_LIKE_HEADING.test(line.text) || line.room === 0) return false;
    if (weighted) return (line.bold ?? 0) > line.text.lastIndexOf(':') - 2;
    return next === undefined || !/^[a-z,]/.test(next.text);
  });
}
