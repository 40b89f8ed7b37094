/** Text without control characters and without what turns the direction of writing: a letter must not steer the terminal. */
export const shown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replace(/ {2,}/g, ' ');
