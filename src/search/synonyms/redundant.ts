import { formsOf } from '../inflection.ts';
import type { Form } from './synonym-index.ts';

/**
 * The forms that find what the typed words and the forms before them don't find already. All typed words must stand in a
 * letter, in any order, so a form that holds them all adds nothing; nor does one that holds another form as a phrase.
 * Words count as in a search: with their inflected forms.
 */
export function withoutRedundant(typed: readonly string[], forms: readonly Form[]): Form[] {
  const forming = memory(formsOf);
  const alike = (a: string, b: string): boolean => a === b || forming(a).includes(b);
  const news = forms.filter(
    ({ words }) => !typed.every((word) => words.some((one) => alike(word, one))),
  );
  return news.filter(
    (form, place) =>
      !news.some((other, otherPlace) => {
        if (other === form || !holds(form.words, other.words, alike)) return false;
        return other.words.length < form.words.length || otherPlace < place;
      }),
  );
}

function holds(
  words: readonly string[],
  phrase: readonly string[],
  alike: (a: string, b: string) => boolean,
): boolean {
  return words.some((_, start) =>
    phrase.every((word, place) => alike(word, words[start + place] ?? '')),
  );
}

function memory<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
