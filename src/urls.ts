/** The only place where a path of the site is spelled. All are under the archive's base path, lower case, with one trailing slash. */

/** Path that the archive stands under, with a slash at both ends. Scripts run without `import.meta.env`. */
export const base: string = (
  (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ??
  globalThis.process?.env['CASEBOOK_BASE'] ??
  '/'
).replace(/\/?$/, '/');

const path = (...parts: (string | number)[]): string =>
  `${base}${parts.join('/')}${parts.length > 0 ? '/' : ''}`;

/** Kinds of hub, each with an index page at its name. */
export const hubKinds = [
  'treatments',
  'guidelines',
  'outcomes',
  'body-parts',
  'reasons',
  'specialties',
  'programs',
  'years',
] as const;
export type HubKind = (typeof hubKinds)[number];

export const homeUrl = (): string => base;
/** The route of the page for addresses that aren't there, as Astro names it. */
export const notFoundRoute = '/404';
export const searchUrl = (): string => path('search');
/** A search with its parameters: `searchUrlFor([['treatment', 'surgery'], ['year', '2016']])`. */
export const searchUrlFor = (parameters: readonly (readonly [string, string])[]): string =>
  `${searchUrl()}?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
/** Check a request, prefilled: `checkUrlFor([['treatment', 'surgery/spine']])`. */
export const checkUrl = (): string => path('check');
export const checkUrlFor = (parameters: readonly (readonly [string, string])[]): string =>
  `${checkUrl()}?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
/** A page of explanation: `about`, `method`, `privacy`, `glossary`, `how-to-search`, … */
export const pageUrl = (name: string): string => path(name);
/** A word's place in the glossary. */
export const glossaryUrl = (term: string): string => `${path('glossary')}#${term}`;

/** The last part of a case's address: its id in lower case. */
export const caseSlug = (id: string): string => id.toLowerCase();
export const caseUrl = (id: string): string => path('cases', caseSlug(id));
export const determinationUrl = (id: string, number: number): string =>
  `${caseUrl(id)}#${determinationAnchor(number)}`;
export const determinationAnchor = (number: number): string => `determination-${number}`;
/** A paragraph's permanent anchor: `s-1` is the summary's first, `2-3` the third of determination 2's rationale. */
export const paragraphAnchor = (section: 's' | number, paragraph: number): string =>
  `p-${section}-${paragraph}`;
export const paragraphUrl = (id: string, section: 's' | number, paragraph: number): string =>
  `${caseUrl(id)}#${paragraphAnchor(section, paragraph)}`;
export const caseTextUrl = (id: string): string => `${caseUrl(id)}index.txt`;
export const caseJsonUrl = (id: string): string => `${caseUrl(id)}index.json`;

/** Index of a kind of hub. */
export const hubIndexUrl = (kind: HubKind): string => path(kind);
/** A hub: `hubUrl('treatments', 'rehabilitation/physical-therapy')`. */
export const hubUrl = (kind: HubKind, slug: string): string => path(kind, slug);
/** Page `page` (from the oldest, from 1) of what a volume holds of a hub. */
export const listingUrl = (kind: HubKind, slug: string, volume: number, page: number): string =>
  path(kind, slug, volume, page);

/** The feed of a hub, or of the whole archive. */
export const feedUrl = (kind?: HubKind, slug?: string): string =>
  `${kind && slug ? hubUrl(kind, slug) : base}feed.xml`;
/** All determinations of a hub as a table. */
export const hubTableUrl = (kind: HubKind, slug: string): string =>
  `${hubUrl(kind, slug)}decisions.csv`;

/** What yearly reports print: of the whole archive, or of one year. */
export const figuresUrl = (year?: string): string => path('figures', ...(year ? [year] : []));
/** A table of the figures as comma-separated values. */
export const figuresTableUrl = (table: string, year?: string): string =>
  `${figuresUrl(year)}${table}.csv`;

/** A path of a hub that has moved, as the archive's taxonomies give it: `treatments/drugs/opioids`. */
export const movedUrl = (to: string): string => path(to);

/** Where a shard's part of Pagefind's index lies (src/search/shards.ts). */
export const pagefindUrl = (volume: number): string => `${base}pagefind/${volume}/`;
/** What the search page loads first: the volumes, and what things are called. */
export const searchManifestUrl = (): string => `${base}search/manifest.json`;
/** What may be typed for each kind of treatment. */
export const searchTreatmentsUrl = (): string => `${base}search/treatments.json`;
/** What else things are called. */
export const searchSynonymsUrl = (): string => `${base}search/synonyms.json`;
/** A shard's tables: what ranks and lists (`core`), what else narrows (`facets`), its words, and what files of results say. */
export const searchVolumeUrl = (
  volume: number,
  file: 'core' | 'facets' | 'words' | 'export',
): string => `${base}search/${volume}/${file}.${file === 'words' ? 'txt' : 'json'}`;
/** A letter's text for its passages. */
export const searchLetterUrl = (id: string): string => `${base}search/letters/${caseSlug(id)}.json`;

/** Robots' instructions, the archive's mark, and the script that remembers the chosen colours. */
export const robotsUrl = (): string => `${base}robots.txt`;
export const sitemapUrl = (): string => `${base}sitemap-index.xml`;
export const openSearchUrl = (): string => `${base}opensearch.xml`;
export const iconUrl = (): string => `${base}favicon.svg`;
export const themeScriptUrl = (): string => `${base}theme.js`;
