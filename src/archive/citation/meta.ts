import { isWholeDay, type Reference } from './reference.ts';

/**
 * What a case page's head tells reference managers: Highwire's names, which most read, and Dublin Core's, which the others do.
 *
 * @returns names and values, in order.
 */
export function citationMeta(reference: Reference): [name: string, value: string][] {
  const { id, title, archive, program, version, address, lang } = reference;
  const date = dateOf(reference);
  return [
    ['citation_title', title],
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_public_url', address],
    ['citation_language', lang],
    ['DC.title', title],
    ['DC.type', 'Text'],
    ['DC.date', date],
    ['DC.identifier', id],
    ['DC.publisher', archive],
    ['DC.contributor', program],
    ['DC.language', lang],
    ['DCTERMS.hasVersion', version],
  ];
}

function dateOf({ decided }: Reference): string {
  if (!isWholeDay(decided)) return String(decided[0]);
  return decided.map((part) => String(part).padStart(2, '0')).join('-');
}
