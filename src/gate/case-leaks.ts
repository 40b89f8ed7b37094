import type { CaseData, ProfileName } from '../schema.ts';
import { Problem } from '../errors.ts';
import { type Allowed, findByGrammar } from './grammars.ts';
import { described, type Leak } from './leak.ts';
import type { Lookout } from './lookout.ts';
import { unknownWords, type Vocabulary } from './vocabulary.ts';

/** What a gate knows of an archive. */
export interface Watch {
  lookout: Lookout;
  /** Absent where words are not judged. */
  vocabulary?: Vocabulary;
  /** Words that people released for one case alone, by its id in lower case. */
  releasedIn?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that the archive publishes itself, in lower case. */
  emails: ReadonlySet<string>;
}

/** A case file to look through. */
export interface WatchedCase {
  path: string;
  /** The whole file: front matter and body. */
  text: string;
  data: CaseData;
  /** Line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

/**
 * What a case file may not hold: what the ledger knows, what has the form of an identifier, dates finer than the profile
 * keeps, words that no list knows. Pure. Messages tell kind and line, never the value.
 */
export function caseLeaks({ path, text, data, bodyLine }: WatchedCase, watch: Watch): Problem[] {
  const allowed: Allowed = { days: daysKept(data), emails: watch.emails };
  const starts = lineStarts(text);
  const body = starts[bodyLine - 1] ?? 0;
  const vocabulary = vocabularyOf(data.id, watch);
  const leaks = [
    ...watch.lookout.find(text, data.id),
    ...findByGrammar(text, allowed),
    ...(vocabulary ? unknownIn(text, body, data, vocabulary) : []),
  ];
  return problemsAt(path, leaks, (at) => lineOf(starts, at));
}

/** What one case may say: what was released for it alone passes nowhere else. */
function vocabularyOf(id: string, { vocabulary, releasedIn }: Watch): Vocabulary | undefined {
  const own = releasedIn?.get(id.toLowerCase());
  if (!vocabulary || !own) return vocabulary;
  return { ...vocabulary, released: new Set([...vocabulary.released, ...own]) };
}

/** Days that a case may show: those of its procedure where its profile keeps them, and those of its corrections. */
export function daysKept(data: CaseData): Set<string> {
  const { decided, assigned, received, denied, corrections = [] } = data;
  const procedure = KEEPS_DAYS.includes(data.profile) ? [decided, assigned, received, denied] : [];
  return new Set([
    ...procedure.flatMap((day) => day ?? []),
    ...corrections.map(({ date }) => date),
  ]);
}

const KEEPS_DAYS: readonly ProfileName[] = ['state-publication'];

/** One problem a line and kind. */
export function problemsAt(
  path: string,
  leaks: readonly Leak[],
  lineAt: (at: number) => number,
): Problem[] {
  const told = new Map<string, Problem>();
  for (const leak of leaks) {
    const where = leak.at < 0 ? `${path} determinations` : `${path}:${lineAt(leak.at)}`;
    const what = described(leak);
    told.set(`${where} ${what}`, new Problem(where, what, CURES[leak.by]));
  }
  return [...told.values()];
}

const CURES: Record<Leak['by'], string> = {
  known: 'Mask it, or import the letter anew',
  near: 'Mask it, or import the letter anew',
  grammar: 'Mask it, or import the letter anew',
  unknown: 'Mask it, or release it with npm run review',
  foreign: 'Build the site again',
};

/** Unknown words of the body, from place `body` of the file on, and of the requests and notes. */
function unknownIn(text: string, body: number, data: CaseData, vocabulary: Vocabulary): Leak[] {
  const requests = data.determinations.flatMap(({ request, heading = '' }) => [request, heading]);
  // what a person says of a correction may repeat a word that was masked in doubt
  const notes = (data.corrections ?? []).map(({ note }) => note);
  return [
    ...unknownWords(text.slice(body), vocabulary).map((leak) => ({ ...leak, at: leak.at + body })),
    ...[...requests, ...notes].flatMap((line) => {
      // YAML may spell a line otherwise: then it has no place.
      const at = text.indexOf(line);
      return unknownWords(line, vocabulary).map((leak) => ({ ...leak, at }));
    }),
  ];
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, of a place. */
export function lineOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
