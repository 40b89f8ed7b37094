import { type Span, spansOf } from '../span.ts';

/** Finds e-mail addresses, with spaces or a line break around the sign, too. */
export function findEmails(text: string): Span[] {
  return spansOf(text, EMAIL, 'email', 0.95, 'an e-mail address');
}

const EMAIL =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}\s{0,2}@\s{0,2}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/dgu;
