import type { Block } from './letter.ts';

/** The program's standard words about how a determination is made: a form's text, printed in every letter. */
const OPENING =
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.';
const PRACTICE =
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed';
const CLOSING =
  'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.';

export const SUMMARY_INTRODUCTION =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:';
export const ISSUES_INTRODUCTION =
  'The Final Determination was based on decisions for the disputed items/services set forth below:';

/** The section on how it was made, with the reviewer's credentials as that layout prints them. */
export function howItWasMade(
  format: 'ca-dwc/2016' | 'ca-dwc/2014',
  specialties: readonly string[],
  states: readonly string[],
): Block[] {
  const heading: Block = { kind: 'heading', text: 'HOW THE IMR FINAL DETERMINATION WAS MADE' };
  if (format === 'ca-dwc/2014') {
    const [first = '', ...more] = specialties;
    const second = more.length > 0 ? `, has a subspecialty in ${more.join(', ')}` : '';
    const board = `The expert reviewer is Board Certified in ${first}${second} and is licensed to practice in ${states.join(', ')}.`;
    return [heading, plain(`${OPENING} ${board} ${PRACTICE} items/services. ${CLOSING}`)];
  }
  return [
    heading,
    plain(`${OPENING} ${PRACTICE} items/Service. ${CLOSING}`),
    line('The Expert Reviewer has the following credentials:'),
    line(`State(s) of Licensure: ${states.join(', ')}`),
    line(`Certification(s)/Specialty: ${specialties.join(', ')}`),
  ];
}

/** A paragraph in one weight. */
export function plain(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

const line = (text: string): Block => ({ kind: 'line', runs: [{ text }] });
