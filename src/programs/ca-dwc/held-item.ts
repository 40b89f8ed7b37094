import type { Held } from '../../pipeline/letter.ts';

/** The answer for an item that does not fit. @param number From 1. @param place Which part of it. */
export function heldItem(number: number, place: string, what: string): Held {
  const where = `item ${number}, ${place}`;
  return { held: { where, what, todo: 'Open the original and correct the text' } };
}
