/** What is removed and taken down, on the privacy and method pages. */
import type { WithdrawalReason } from '../schema/withdrawn.ts';
import { takenDown } from './en.ts';
import { counted, list, number } from './format.ts';

export const removedHere = {
  heading: 'What was removed from these letters',
  text: (letters: number, parts: string[]) =>
    parts.length > 0
      ? `From the ${counted(letters, 'letter')} of this archive: ${list(parts)}.`
      : `Nothing had to be removed from the ${counted(letters, 'letter')} of this archive.`,
  more: 'What each kind is, and why it goes',
  doubt:
    'What nothing shows to be harmless is masked, too, until a person has looked at it. That is why a plain word can be missing now and then.',
};

export const takedown = {
  heading: 'Have a letter taken down',
  text: 'If a letter is about you, or you speak for the person it is about, write to us with the case number. Please do not send health details.',
  subject: 'Take a letter down',
  after: 'When a letter is taken down:',
  steps: [
    'It leaves every page, the search and all files of this site.',
    'Its address stays. It shows the case number, the day and the kind of reason, and nothing else.',
    'It does not come back. If the letter reaches us again, it is held.',
    'Copies that others made are out of our reach. Search engines may show theirs for some time.',
  ],
  corrections:
    'If something is wrong in how we read a letter, write to us, too. The page of the case then says what changed and when. It does not repeat what was wrong.',
  soFar: (total: number, byReason: (readonly [WithdrawalReason, number])[]) =>
    total === 0
      ? 'No case has been taken down so far.'
      : `So far ${counted(total, 'case has', 'cases have')} been taken down: ${list(
          byReason.map(([reason, count]) => `${number(count)} ${takenDown.reasons[reason]}`),
        )}.`,
  notCounted: (total: number) =>
    `${counted(total, 'case that was', 'cases that were')} taken down ${total === 1 ? 'is' : 'are'} not counted here. `,
  why: 'How letters are taken down',
};
