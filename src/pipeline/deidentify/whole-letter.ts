import type { Front } from '../../programs/program.ts';
import type { ProfileName } from '../../schema.ts';
import type { Held } from '../letter.ts';
import type { CleanText, RawText } from '../text.ts';
import { NO_CLAIMANT } from './deidentify.ts';
import { profiles } from './profiles.ts';
import { learnPeople, scrub } from './scrub.ts';
import { sheetOf } from './sheet.ts';
import type { Span } from './span.ts';

/**
 * A letter's whole text, header and all, with masks in place, in its order; held where its front names no claimant. For
 * looking at the stage by itself: what is published is made of a parsed letter, by `deidentify`.
 *
 * @returns Spans in UTF-16 code units of the text given, without its invisible characters.
 */
export function deidentifyText(
  text: RawText,
  front: Front,
  profileName: ProfileName,
): { text: CleanText; spans: Span[] } | Held {
  if (!front.known.some(({ kind }) => kind === 'claimant')) return NO_CLAIMANT;
  const { decided = latestDay(text), assigned, received, denied } = front.dates;
  const header = sheetOf(front.known, profiles[profileName], decided, [assigned, received, denied]);
  return scrub(text, learnPeople([text], header));
}

/** The end of the latest year that a text names: what stands for a decision whose day can't be read. */
function latestDay(text: string): string {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return `${Math.max(2000, ...years)}-12-31`;
}
