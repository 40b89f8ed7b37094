import { caseSlug } from '../../urls.ts';
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { risOf } from './ris.ts';

/** A citation as a file that no server holds: the link itself carries it. */
export interface CitationFile {
  format: 'RIS' | 'BibTeX' | 'CSL-JSON';
  /** What the reader's device calls it. */
  name: string;
  /** A `data:` address with the whole text. */
  href: string;
}

/** A reference in every format that reference managers read. */
export function citationFiles(reference: Reference): CitationFile[] {
  return FORMATS.map(({ format, ending, type, write }) => ({
    format,
    name: `${caseSlug(reference.id)}.${ending}`,
    href: `data:${type};charset=utf-8,${encodeURIComponent(write(reference))}`,
  }));
}

const FORMATS = [
  { format: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: risOf },
  { format: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtexOf },
  {
    format: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJsonOf,
  },
] as const;
