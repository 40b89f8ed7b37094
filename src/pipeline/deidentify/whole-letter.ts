import type { Front } from '../../programs/program.ts';
import type { ProfileName } from '../../schema.ts';
import type { Held } from '../letter.ts';
import type { RawText } from '../text.ts';
import type { Desk } from '../pipeline.ts';
import { archiveWords } from './archive-words.ts';
import { decidedOf, NO_CLAIMANT } from './deidentify.ts';
import { NO_DECISIONS } from './doubt.ts';
import { profiles } from './profiles.ts';
import { learnPeople, type Scrubbed, scrub } from './scrub.ts';
import { sheetOf } from './sheet.ts';
import { ALL_STEPS, type Step } from './steps.ts';

/**
 * A letter's whole text, header and all, with masks in place, in its order; held where its front names no claimant. For
 * looking at the stage by itself: what is published is made of a parsed letter, by `deidentify`.
 *
 * @param steps The steps that run; fewer than all measure the others. @param archive Whose words and decisions hold, if any.
 */
export function deidentifyText(
  text: RawText,
  front: Front,
  profileName: ProfileName,
  steps: ReadonlySet<Step> = ALL_STEPS,
  archive?: Pick<Desk, 'taxonomy' | 'decisions'>,
): Scrubbed | Held {
  if (!front.known.some(({ kind }) => kind === 'claimant')) return NO_CLAIMANT;
  const { decided = latestDay(text), assigned, received, denied } = front.dates;
  const days = [assigned, received, denied];
  const header = sheetOf(front.known, profiles[profileName], decided, days, {
    steps,
    ...(archive && {
      own: archiveWords(archive.taxonomy),
      decided: decidedOf(archive.decisions ?? NO_DECISIONS, front.caseNumber ?? ''),
    }),
  });
  return scrub(text, learnPeople([text], header), 'letter');
}

/** The end of the latest year that a text names: what stands for a decision whose day can't be read. */
function latestDay(text: string): string {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return `${Math.max(2000, ...years)}-12-31`;
}
