import { escapeXml } from './xml.ts';

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
  <ShortName>${escapeXml(shortName.slice(0, SHORT))}</ShortName>
  <Description>${escapeXml(description.slice(0, LONG))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(search)}?q={searchTerms}" />
</OpenSearchDescription>
`;
}

// Lengths that the draft allows.
const SHORT = 16;
const LONG = 1024;
