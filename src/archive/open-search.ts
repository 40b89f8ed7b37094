/** What an OpenSearch description says. */
export interface OpenSearch {
  /** At most 16 characters. */
  shortName: string;
  description: string;
  /** The search page's whole address. */
  search: string;
  /** A drawing's whole address. */
  icon: string;
}

/** An OpenSearch description, version 1.1: browsers fill in `{searchTerms}`. Source: the OpenSearch 1.1 draft 6. */
export function openSearch({ shortName, description, search, icon }: OpenSearch): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortName.slice(0, SHORT))}</ShortName>
  <Description>${escaped(description.slice(0, LONG))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}" />
</OpenSearchDescription>
`;
}

// Lengths that the draft allows.
const SHORT = 16;
const LONG = 1024;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
