/** A place in a text. */
export interface Place {
  start: number;
  end: number;
}

/** Labels of the parts of a letter, in any case, with any spaces, broken over lines or not. */
export const PARTS = {
  how: label('HOW THE IMR FINAL DETERMINATION WAS MADE'),
  summary: label('CLINICAL CASE SUMMARY'),
  issues: label('IMR (?:ISSUES?|DECISIONS?),? (?:DECISIONS?,? )?AND RATIONALES?'),
} as const;

/** Labels inside an item, in their order. */
export const ITEM_LABELS = {
  administrator: /claims\s+administrator(?:['\u2019]?s)?\s+guide-?\s?lines?\s*:/gi,
  reviewer: /maximus\s+guide-?\s?lines?\s*:/gi,
  rationale: /decision\s+rationale\s*:/gi,
} as const;

export type ItemLabel = keyof typeof ITEM_LABELS;

/** The sentence that opens the list of items. */
export const ITEMS_OPENING =
  /the\s+final\s+determination\s+(?:was|is)\s+based\s+on\s+(?:the\s+)?decisions?\s+for\s+the\s+disputed[^:.]{0,60}?\bbelow\s*[:.]?/i;

/** The sentence that opens the clinical summary. */
export const SUMMARY_OPENING =
  /(?:the|an?)\s+(?:expert|physician|medical)\s+reviewer\s+(?:has\s+)?developed\s+the\s+following\s+clinical\s+case\s+summary\s+based\s+(?:up)?on\s+a\s+review\s+of\s+the\s+case\s+file(?:,?\s+including\s+all\s+medical\s+records)?\s*[:.]?/i;

/**
 * Where a part's label stands: alone on its line or lines, else in capitals anywhere (a text without line ends).
 * "… the following clinical case summary" in a sentence is neither.
 */
export function findPart(text: string, part: keyof typeof PARTS, from = 0): Place | undefined {
  const { alone, capitals } = PARTS[part];
  return search(text, alone, from) ?? search(text, capitals, from);
}

function label(words: string): { alone: RegExp; capitals: RegExp } {
  const spaced = words.replaceAll(' ', '\\s+');
  return {
    alone: new RegExp(`(?<=^|\\n)\\s*${spaced}\\s*:?\\s*(?=\\n|$)`, 'gi'),
    capitals: new RegExp(`${spaced}:?`, 'g'),
  };
}

function search(text: string, pattern: RegExp, from: number): Place | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
