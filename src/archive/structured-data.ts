import type { ArchiveSettings } from '../schema.ts';

/** What search engines read of a page, as schema.org's JSON-LD. It says nothing that the page doesn't show. */
export type StructuredData = Record<string, unknown>;

/** The way to a page, from home. @param steps with whole addresses, the last is the page itself. */
export function breadcrumbList(
  steps: readonly { name: string; address: string }[],
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** The site and its search. @param searchAddress the search page's whole address. */
export function webSite(
  { name, description }: Pick<ArchiveSettings, 'name' | 'description'>,
  address: string,
  searchAddress: string,
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name,
    description,
    url: address,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchAddress}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The archive as a set of data. @param version the archive version, as front pages show it. */
export function dataset(
  { name, description, licence }: Pick<ArchiveSettings, 'name' | 'description' | 'licence'>,
  address: string,
  version: { imported?: string; hash: string },
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name,
    description,
    url: address,
    license: licence.url,
    version: version.hash,
    ...(version.imported && { dateModified: version.imported }),
    isAccessibleForFree: true,
  };
}

/** As text for a `script` element: what could end the element, or begin a comment in it, is escaped. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

const CONTEXT = 'https://schema.org';
