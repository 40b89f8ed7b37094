import { type Span, spansOf } from '../span.ts';

/** Finds e-mail addresses, with spaces or a line break around the sign, too. */
export function findEmails(text: string): Span[] {
  return [
    ...spansOf(text, EMAIL, 'email', 0.95, 'an e-mail address'),
    ...spansOf(text, SPELLED, 'email', 0.9, 'an e-mail address in words'),
  ];
}

const SPELLED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{2,64}\s?[([]?\s?\bat\b\s?[)\]]?\s?[\p{L}\p{N}-]{2,63}\s?[([]?\s?\bdot\b\s?[)\]]?\s?(?:com|net|org|edu|gov)\b/dgiu;

const EMAIL =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}\s{0,2}@\s{0,2}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/dgu;
