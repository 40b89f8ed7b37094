import { createContext, Script } from 'node:vm';

/**
 * Processor time in milliseconds that all matches of a pattern in a text take; the shortest of some tries, so that nothing but
 * the work itself counts. Infinite for what takes longer than can be waited for: only a pattern that goes wrong does.
 */
export function matchingMs(pattern: RegExp, text: string, tries = 1): number {
  Object.assign(given, { pattern: global(pattern), text });
  const times = Array.from({ length: tries }, () => {
    const started = process.threadCpuUsage();
    try {
      SEARCH.runInContext(given, { timeout: PATIENCE_MS });
    } catch {
      return Number.POSITIVE_INFINITY;
    }
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const given = createContext({});
const SEARCH = new Script('text.match(pattern)');
const PATIENCE_MS = 400;

const global = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source, flags.includes('g') ? flags : `${flags}g`);

/**
 * Whether four times the text takes some four times as long, or is over at once. A square would take sixteen times as long.
 */
export function growsLinearly(pattern: RegExp, piece: string): boolean {
  if (matchingMs(pattern, filled(piece, LENGTH)) < AT_ONCE_MS) return true;
  const short = matchingMs(pattern, filled(piece, LENGTH), 2);
  const long = matchingMs(pattern, filled(piece, LENGTH * 4), 2);
  return long < AT_ONCE_MS * 4 || long / short < 9;
}

const LENGTH = 30_000;
const AT_ONCE_MS = 20; // 30,000 characters once each: 1; each with all after it: 100 and more

// The last character ends no match, so that a pattern which must reach the end fails everywhere before it.
const filled = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}~`;

/** What a pattern itself looks for, bit by bit and in its order: texts of nothing else lead it furthest astray. */
export function piecesOf({ source }: RegExp, most: number): string[] {
  const plain = source
    .replace(/\\s[*+]?/g, ' ')
    .replace(/\\d[*+]?/g, '1')
    .replace(/\\[bB]/g, '');
  const bits = plain.match(/[\p{L}\d ',.:/#@-]{2,}/gu) ?? [];
  const step = Math.max(1, Math.ceil(bits.length / most));
  return [...new Set(bits.filter((_, index) => index % step === 0))].flatMap((bit) => [
    bit,
    `${bit.trim()} `,
  ]);
}
