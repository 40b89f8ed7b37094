/** A case number as printed: `CM14-0197557`, also with spaces, with another dash or with none. */
export const CASE_NUMBER = /\bCM\s?(\d\d)\s?[-\u2010-\u2015\u2212]?\s?(\d{7})\b/gi;

/** Every different case number that a text gives, as `CM14-0197557`, in the order of the text. */
export function caseNumbersIn(text: string): string[] {
  const found = [...text.matchAll(CASE_NUMBER)].map(([, year, serial]) => `CM${year}-${serial}`);
  return [...new Set(found)];
}
