const SENT = [
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
].join(' ');

const SUMMARY =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records.';
const ITEMS =
  'The Final Determination was based on decisions for the disputed items/services set forth below.';

/** The standard text that every letter of a layout repeats; the reviewer's specialties are a field of the case. */
export const BOILERPLATE: Record<string, string[]> = {
  'ca-dwc/2014': [SENT, SUMMARY, ITEMS],
  'ca-dwc/2016': [SENT, SUMMARY, ITEMS],
};
