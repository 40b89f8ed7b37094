import type { Decision, Decisions } from '../pipeline/deidentify/doubt.ts';
import type { ReleasedWord } from '../schema/vocabulary.ts';
import { isWordEvent, pendingEvents, type ReviewEvent, type WordEvent } from './event.ts';
import { spellings } from './surface.ts';

/** What people decided, by the key of a word: for the archive, and by case number for single letters. */
export interface Decided {
  archive: Map<string, Decision>;
  letters: Map<string, Map<string, Decision>>;
}

/**
 * What holds after all events, the later over the earlier. A word is released by standing in the vocabulary; a mask or a
 * wording in the log goes before that.
 */
export function decidedBy(
  released: readonly ReleasedWord[],
  events: readonly ReviewEvent[],
): Decided {
  const archive = new Map<string, Decision>();
  const letters = new Map<string, Map<string, Decision>>();
  for (const event of events.filter(isWordEvent)) {
    const scope = event.letter === undefined ? archive : letterIn(letters, event.letter);
    const decision = decisionOf(event);
    // The later decision holds whatever the case: one in capitals would stand before a later one in lower case.
    for (const word of scope.keys()) if (isSameWord(word, event.word)) scope.delete(word);
    // A word released long ago may have left the vocabulary by hand since: only the vocabulary itself releases.
    if (decision && (decision.action !== 'release' || event.letter !== undefined))
      scope.set(event.word, decision);
  }
  const decided = new Set([...archive.keys()].map((word) => word.toLowerCase()));
  // What is released for one case stands in the vocabulary for the gate; the log has the number of its letter.
  for (const { word, case: own } of settledVocabulary(released, events)) {
    if (own === undefined && !decided.has(word.toLowerCase()))
      archive.set(word, { action: 'release' });
  }
  return { archive, letters };
}

/** The vocabulary as it must be after all events: what was decided since the case files were made is carried into it. */
export function settledVocabulary(
  released: readonly ReleasedWord[],
  events: readonly ReviewEvent[],
): ReleasedWord[] {
  const words = new Map(released.map((entry) => [scoped(entry), entry]));
  for (const event of pendingEvents(events).filter(isWordEvent)) {
    const { word, date, reason, by, letter, id } = event;
    if (letter !== undefined && id === undefined) continue;
    const entry = {
      ...{ word, ...(id !== undefined && { case: id }), date, reason },
      ...(by !== undefined && { by }),
    };
    for (const [key, { word: other, case: own }] of words)
      if (own === id && isSameWord(other, word)) words.delete(key);
    if (event.action === 'release') words.set(scoped(entry), entry);
  }
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What tells two entries apart: the word, and for which case. Orders them by the alphabet, too. */
export const scoped = ({ word, case: own = '' }: Pick<ReleasedWord, 'word' | 'case'>): string =>
  `${word}\n${own}`;

/** Decisions as the stage asks for them: by every form in which a letter may have the word. */
export function decisionsOf({ archive, letters }: Decided): Decisions {
  return {
    archive: byForm(archive),
    letters: new Map([...letters].map(([letter, decided]) => [letter, byForm(decided)])),
  };
}

function byForm(decided: ReadonlyMap<string, Decision>): Map<string, Decision> {
  const forms = new Map<string, Decision>();
  for (const [key, decision] of decided) {
    for (const { form, ending } of spellings(key)) {
      const said =
        decision.action === 'edit'
          ? { ...decision, replacement: decision.replacement + ending }
          : decision;
      if (ending === '' || !forms.has(form)) forms.set(form, said);
    }
  }
  return forms;
}

function decisionOf({
  action,
  replacement,
}: Pick<WordEvent, 'action' | 'replacement'>): Decision | undefined {
  if (action === 'undo') return undefined;
  if (action !== 'edit') return { action };
  return replacement === undefined ? { action: 'mask' } : { action, replacement };
}

function letterIn(
  letters: Map<string, Map<string, Decision>>,
  letter: string,
): Map<string, Decision> {
  const decided = letters.get(letter) ?? new Map<string, Decision>();
  letters.set(letter, decided);
  return decided;
}
