import { z } from 'zod';
import { caseFile } from './case-file.ts';
import { day } from './values.ts';

/** Why a case was taken down, as far as its notice says: a closed list, so that no notice tells anything of the letter. */
export const withdrawalReason = z.enum([
  'privacy',
  'court-order',
  'published-in-error',
  'replaced',
]);

/** A case that was taken down for good: what its notice shows, and nothing else. */
export const withdrawal = z.strictObject({
  id: caseFile.shape.id,
  /** Day on which it was taken down. */
  date: day,
  reason: withdrawalReason,
});

/** `content/withdrawn.yaml`: every case that was taken down, by id. Its address stays; a letter that gives it is held. */
export const withdrawnFile = z.strictObject({ withdrawn: z.array(withdrawal) });

export type WithdrawalReason = z.infer<typeof withdrawalReason>;
export type Withdrawal = z.infer<typeof withdrawal>;
