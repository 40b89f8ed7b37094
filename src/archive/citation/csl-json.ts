import { references as words } from '../../messages/en.ts';
import type { Reference } from './reference.ts';

/** A reference as CSL-JSON: a list of one item of the type `legal_case`. Ends with a line break. Source: CSL 1.0.2. */
export function cslJsonOf(reference: Reference): string {
  const { id, title, decided, archive, program, version, address, lang, notice } = reference;
  const item = {
    id,
    type: 'legal_case',
    title,
    authority: program,
    'container-title': archive,
    number: id,
    issued: { 'date-parts': [decided] },
    version,
    URL: address,
    language: lang,
    note: [words.version(version), ...(notice ? [notice] : [])].join('. '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
