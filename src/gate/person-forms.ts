import { squash } from './fold.ts';
import type { Form, IsOrdinary } from './form.ts';
import { isParticle, nameParts } from './name-parts.ts';

/**
 * Forms of a person's name: whole in either order, with and without what stands in the middle, each half of a double name;
 * and its words one by one.
 *
 * @param value "Ms. Ana M. de la Vega-Ruiz" or "DE LA VEGA-RUIZ, ANA M."
 */
export function personForms(kind: string, value: string, isOrdinary: IsOrdinary): Form[] {
  const { given, family } = nameParts(value);
  const all = [...given, ...family];
  const form = (words: readonly string[]): Form[] => {
    const squashed = squash(words.join(' '));
    const parts = words.flatMap(wordsIn).filter((word) => word.length > 1 && !isParticle(word));
    if (parts.length === 0 || squashed.length < LEAST) return [];
    const ordinary = parts.every((word) => isOrdinary(squash(word)));
    if (parts.length > 1 && squashed.length >= LEAST_WHOLE)
      return [{ squashed, kind, shape: 'whole', reach: 'all', ordinary }];
    const own = ordinary || squashed.length < LEAST_EVERYWHERE;
    return [{ squashed, kind, shape: 'single', reach: own ? 'own' : 'all', ordinary: own }];
  };
  const [first = ''] = given;
  const bare = family.filter((word) => !isParticle(word));
  const halves = bare.flatMap((word) => [word, ...wordsIn(word)]);
  const middle = given.slice(1).map((word) => word.slice(0, 1));
  const spellings = [
    all,
    [...family, ...given],
    ...(first && family.length > 0
      ? [
          [first, ...family],
          [...family, first],
          [first, ...middle, ...family],
          ...halves.flatMap((half) => [
            [first, half],
            [half, first],
          ]),
        ]
      : []),
    ...halves.map((half) => [half]),
    ...given.flatMap((word) => [word, ...wordsIn(word)]).map((word) => [word]),
    ...(family.length > 1 ? [family] : []),
  ];
  return spellings.flatMap(form);
}

const LEAST = 2;
const LEAST_WHOLE = 6;
/** Shorter single names ("Kim", "Ali") are syllables of other things: they are looked for in their own case alone. */
const LEAST_EVERYWHERE = 4;

const wordsIn = (word: string): string[] => word.split(/[-'’‘]+/).filter((part) => part !== '');
