import { escapeXml } from './xml.ts';

/** What a feed says of itself and of each of its entries. Addresses are whole ones, days are `2026-01-31`. */
export interface Feed {
  title: string;
  subtitle: string;
  /** Its own address, which is its id as well. */
  address: string;
  /** The page that shows the same. */
  page: string;
  author: string;
  rights: string;
  lang: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  title: string;
  summary: string;
  /** Where it stands, which is its id as well: addresses never change. */
  address: string;
  published: string;
  updated: string;
}

/** A feed with at least one entry as an Atom document. Ends with a line break. Source: RFC 4287. */
export function atomOf(feed: Feed): string {
  const { title, subtitle, address, page, author, rights, lang, entries } = feed;
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    ...[
      element('title', title),
      element('subtitle', subtitle),
      element('id', address),
      `<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
      element('updated', instant(updated)),
      `<author>${element('name', author)}</author>`,
      element('rights', rights),
      ...entries.flatMap(entryLines),
    ].map((line) => `  ${line}`),
    '</feed>\n',
  ].join('\n');
}

function entryLines({ title, summary, address, published, updated }: FeedEntry): string[] {
  const lines = [
    element('title', title),
    element('id', address),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    element('published', instant(published)),
    element('updated', instant(updated)),
    element('summary', summary),
  ];
  return ['<entry>', ...lines.map((line) => `  ${line}`), '</entry>'];
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** Atom asks for an instant, and an archive keeps days: each begins at midnight. */
const instant = (day: string): string => `${day}T00:00:00Z`;
