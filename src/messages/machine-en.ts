/** Words that leave the page: citations, previews, what browsers and reference managers show. */
import { letters } from './en.ts';

export const references = {
  /** `Case CM14-0197557: Physical therapy, upheld`. */
  title: (id: string, treatments: string, outcome: string) =>
    `${letters.heading(id)}: ${treatments.replace(/\.$/, '')}, ${outcome.toLowerCase()}`,
  version: (version: string) => `Case version ${version}`,
  files: 'This citation as a file: ',
  copy: 'Copy the citation',
  copied: 'The citation was copied.',
  notCopied: 'Your browser did not allow it. Mark the citation and copy it yourself.',
};

export const previews = {
  banner: 'This is a preview.',
  text: 'It is not published: look it through, do not cite it, and do not send its address on.',
};

export const foot = {
  accessibility: 'Accessibility',
  licence: 'Licence of the data:',
  engine: (version: string) => `Made with Casebook ${version}.`,
};

/** The page at an address that a hub once had. */
export const moved = {
  title: (label: string, old: string) => `${label}: moved from ${old}`,
  heading: (label: string) => `${label} has another address now`,
  description: (label: string) => `The page on ${label} has moved.`,
  text: 'You are taken there by yourself. If not, follow this link: ',
};

export const opening = {
  shortName: 'Casebook',
  description: (archive: string) => `Search the decisions of ${archive}`,
};
