import { stringify } from 'yaml';
import type { ReleasedWord } from '../schema/vocabulary.ts';
import { scoped } from './decisions.ts';

/** The text of `vocabulary.yaml`: an entry a line, by the alphabet. Same words, same bytes. */
export function vocabularyText(released: readonly ReleasedWord[]): string {
  if (released.length === 0) return `${HEAD}released: []\n`;
  const sorted = [...released].sort((a, b) => (scoped(a) < scoped(b) ? -1 : 1));
  return `${HEAD}released:\n${sorted.map(entryLine).join('')}`;
}

const HEAD =
  '# Words that people released for this archive: they stand in letters and identify nobody. npm run review writes this file.\n';

function entryLine({ word, case: own, date, reason, by }: ReleasedWord): string {
  const entry = {
    word,
    ...(own !== undefined && { case: own }),
    date,
    reason,
    ...(by !== undefined && { by }),
  };
  return `  - ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0 })}`;
}
