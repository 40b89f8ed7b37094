import type { CleanText } from './text.ts';

/** Text of a case file: it went through de-identification before it was written, and `check` guards what people change. */
export const asPublished = (text: string): CleanText => text as CleanText;
