import { squash } from './fold.ts';
import type { Form, IsOrdinary } from './form.ts';

/** Forms of an organisation's or a place's name: as printed, and without "The" before and "Inc." after it. */
export function organisationForms(kind: string, value: string, isOrdinary: IsOrdinary): Form[] {
  const words = value.split(/[\s,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const bare = words.filter(
    (word, index) => !LEGAL.test(squash(word)) && !(index === 0 && squash(word) === 'the'),
  );
  const ordinary = bare.every((word) => isOrdinary(squash(word)) || squash(word).length < 3);
  const shape = bare.length > 1 ? 'whole' : 'single';
  return [words, bare].flatMap((some): Form[] => {
    const squashed = squash(some.join(' '));
    if (squashed.length < LEAST) return [];
    const own = (ordinary && bare.length < 3) || squashed.length < LEAST_EVERYWHERE;
    return [{ squashed, kind, shape, reach: own ? 'own' : 'all', ordinary: ordinary || own }];
  });
}

const LEAST = 3;
const LEAST_EVERYWHERE = 5;
const LEGAL = /^(?:inc|incorporated|llc|llp|lp|corp|corporation|co|company|ltd|limited|plc|pc)$/;
