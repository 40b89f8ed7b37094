import type { Held } from '../../src/pipeline/letter.ts';

/**
 * The answer for a file that can't be read as a letter, so that there is nothing to review.
 *
 * @param where Part of the file. @param what What is wrong, @param todo what to do: both without a full stop, quoting nothing.
 */
export function rejected(where: string, what: string, todo: string): Held {
  return { held: { where, what, todo, rejected: true } };
}
