import type { Case } from '../../src/archive/case.ts';
import {
  PROSE_KINDS,
  type ProseCounts,
  proseFacts,
  type ProseKind,
} from '../../src/archive/risk/prose.ts';

/**
 * What letters tell in words, by kind: in how many letters. No word of any.
 *
 * @param named whether each of them is named by its id, with its counts.
 */
export function proseLines(letters: readonly Case[], named: boolean): string[] {
  const told = letters.map(({ data, summary, rationales }) => ({
    id: data.id,
    counts: proseFacts([...summary, ...rationales.flat()].join('\n')),
  }));
  const count = (kind: ProseKind): number =>
    told.filter(({ counts }) => counts[kind] !== undefined).length;
  return [
    '',
    'What letters tell in words beside these facts, for a person to look at:',
    ...PROSE_KINDS.map((kind) => `${String(count(kind)).padStart(8)}   ${PROSE[kind]}`),
    ...(named ? told.flatMap(({ id, counts }) => proseLine(id, counts)) : []),
  ];
}

function proseLine(id: string, counts: ProseCounts): string[] {
  const said = PROSE_KINDS.flatMap((kind) =>
    counts[kind] === undefined ? [] : [`${counts[kind]} ${PROSE[kind]}`],
  );
  return said.length > 0 ? [`${id}: ${said.join(', ')}`] : [];
}

const PROSE: Record<ProseKind, string> = {
  job: 'job',
  mechanism: 'how it happened',
  rare: 'rare facts',
  exactDate: 'whole dates',
};
