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
    // A word released long ago may have left the vocabulary by hand since: only the vocabulary itself releases.
    if (decision && (decision.action !== 'release' || event.letter !== undefined))
      scope.set(event.word, decision);
    else scope.delete(event.word);
  }
  for (const { word } of settledVocabulary(released, events)) {
    if (!archive.has(word)) archive.set(word, { action: 'release' });
  }
  return { archive, letters };
}

/** The vocabulary as it must be after all events: what was decided since the case files were made is carried into it. */
export function settledVocabulary(
  released: readonly ReleasedWord[],
  events: readonly ReviewEvent[],
): ReleasedWord[] {
  const words = new Map(released.map((entry) => [entry.word, entry]));
  for (const event of pendingEvents(events).filter(isWordEvent)) {
    if (event.letter !== undefined) continue;
    const { word, date, reason, by } = event;
    if (event.action !== 'release') words.delete(word);
    else words.set(word, { word, date, reason, ...(by !== undefined && { by }) });
  }
  return [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** Decisions as the stage asks for them: by every form in lower case in which a letter may have the word. */
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
