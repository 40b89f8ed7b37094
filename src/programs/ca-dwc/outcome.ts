import type { Outcome } from '../../schema.ts';

const UPHELD = 'up-?\\s?held';
const OVERTURNED = 'over-?\\s?turned';
const WORDS = `(?:partially|partly|in\\s+part)?\\s*(?:${UPHELD}|${OVERTURNED})(?:\\s+in\\s+part)?(?:\\s*(?:,|/|and|&)\\s*(?:partially\\s+)?(?:${UPHELD}|${OVERTURNED})(?:\\s+in\\s+part)?)?`;
const AT_END = new RegExp(`:\\s*(${WORDS})\\s*\\.?\\s*$`, 'i');

/** The outcome that ends a heading: the words after its last colon. `start` is that colon's place. */
export function outcomeAtEnd(text: string): { outcome: Outcome; start: number } | undefined {
  const match = AT_END.exec(text);
  return match ? { outcome: outcomeOf(match[1] ?? ''), start: match.index } : undefined;
}

function outcomeOf(words: string): Outcome {
  const overturned = new RegExp(OVERTURNED, 'i').test(words);
  const upheld = new RegExp(UPHELD, 'i').test(words);
  if (/part/i.test(words) || (overturned && upheld)) return 'partially-overturned';
  return overturned ? 'overturned' : 'upheld';
}
