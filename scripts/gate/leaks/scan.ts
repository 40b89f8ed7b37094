import { type Allowed, findByGrammar } from '../../../src/gate/grammars.ts';
import type { Leak } from '../../../src/gate/leak.ts';
import type { Lookout } from '../../../src/gate/lookout.ts';
import { unknownWords, type Vocabulary } from '../../../src/gate/vocabulary.ts';
import { lineOf, lineStarts } from '../../../src/gate/case-leaks.ts';
import { placeOf } from '../place.ts';
import { type Reading, readingsOf } from './readings.ts';

/** What a file is looked through for. */
export interface Scope {
  lookout: Lookout;
  /** Id of the case whose file it is. */
  ownCase?: string | undefined;
  /** What it may hold although it has the form of an identifier; absent for what is not made of cases. */
  allowed?: Allowed | undefined;
  /** What it may say, where it is one case's; absent where words are not judged. */
  words?: Vocabulary | undefined;
}

/** A leak with its place, as a message tells it. */
export interface FoundLeak extends Leak {
  /** "cases/a1/index.html:12", "site.js (base 64)". */
  where: string;
}

/** Everything in one file that may not be published. @throws Unreadable */
export function scanFile(path: string, bytes: Uint8Array, scope: Scope): FoundLeak[] {
  const shown = placeOf(path);
  return readingsOf(path, bytes).flatMap((reading) => {
    const leaks = leaksIn(reading, scope);
    if (leaks.length === 0) return [];
    const starts = lineStarts(reading.text);
    return leaks.map((leak) => {
      const place = `${shown}:${lineOf(starts, leak.at)}`;
      // A name that identifies is no place to name.
      if (reading.how.startsWith('its name')) return { ...leak, where: 'a file or folder name' };
      return { ...leak, where: reading.how === '' ? place : `${shown} (${reading.how})` };
    });
  });
}

function leaksIn({ text, how }: Reading, { lookout, ownCase, allowed, words }: Scope): Leak[] {
  const unknown = words && how === '' ? unknownWords(text, words) : [];
  const known = [...lookout.find(text, ownCase), ...unknown];
  return allowed && !how.includes('bytes') && !how.includes('index')
    ? [...known, ...findByGrammar(text, allowed)]
    : known;
}
