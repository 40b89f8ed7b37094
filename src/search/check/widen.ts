import type { CheckState } from './state.ts';

/** What is left out, one after the other, where too few decisions fit; also the words of `data-steps`. */
export const steps = ['words', 'amount', 'body', 'category'] as const;
export type Step = (typeof steps)[number];

/** A request as it was answered in the end. */
export interface Widened {
  state: CheckState;
  /** How many decisions fit all that was asked. */
  asked: number;
  /** Steps that were taken, in order, each with how many decisions fit after it. */
  taken: { step: Step; count: number }[];
}

/**
 * Widens a request step by step until as many decisions fit as the floor asks for: any amount, then any body part, then the
 * class's whole category. What was not asked for is no step. Words that no decision of the whole category holds come off
 * before anything else: nothing would be left with them, however wide. Words that some hold stay, be they few.
 *
 * @param count how many decisions fit a request
 */
export function widen(
  asked: CheckState,
  floor: number,
  count: (state: CheckState) => number,
): Widened {
  const widened: Widened = { state: asked, asked: count(asked), taken: [] };
  if (widened.asked >= floor) return widened;
  for (const step of steps) {
    const last = widened.taken.at(-1)?.count ?? widened.asked;
    if (last >= floor) break;
    const state = without(step, widened.state);
    if (!state || (step === 'words' && count(widest(asked)) > 0)) continue;
    widened.state = state;
    widened.taken.push({ step, count: count(state) });
  }
  return widened;
}

/** The request without what a step leaves out; `undefined` where it doesn't ask for that. */
function without(step: Step, state: CheckState): CheckState | undefined {
  const { amount, ...rest } = state;
  switch (step) {
    case 'words':
      return state.q === '' ? undefined : { ...state, q: '', plain: [] };
    case 'amount':
      return amount && rest;
    case 'body':
      return state.body === '' ? undefined : { ...state, body: '' };
    case 'category': {
      const [category = '', ownClass] = state.treatment.split('/');
      return ownClass === undefined ? undefined : { ...state, treatment: category };
    }
  }
}

/** The category with the words alone. */
function widest({ treatment, q, plain }: CheckState): CheckState {
  return { treatment: categoryOf(treatment), body: '', q, plain };
}

/** The category of a treatment, class or category. */
export const categoryOf = (treatment: string): string => treatment.split('/')[0] ?? '';
