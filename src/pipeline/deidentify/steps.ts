/**
 * The steps of recognising, in the order in which they were thought of: what the header knows; what has a grammar; what
 * its context tells; and what no vocabulary holds. All run, whatever another found; switching one off measures it.
 */
export const steps = ['known', 'grammar', 'context', 'vocabulary'] as const;

export type Step = (typeof steps)[number];

export const ALL_STEPS: ReadonlySet<Step> = new Set(steps);
