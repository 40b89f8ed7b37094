import type { KnownIdentifier } from '../../pipeline/letter.ts';
import type { TextLine } from '../../pipeline/normalize/text-line.ts';

/** Who and what a letter's cover block names. */
export function readCover(lines: readonly TextLine[]): KnownIdentifier[] {
  return lines.length === 0 ? [] : [];
}
