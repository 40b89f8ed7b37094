import { type Hub, hubsOf } from './archive/hub.ts';
import { archive } from './cases.ts';
import { hubs as words, site } from './messages/en.ts';
import { programNamed } from './programs/index.ts';
import { facetNames } from './search/facet-name.ts';
import { type HubKind, searchUrlFor } from './urls.ts';

const made = new Map<HubKind, Promise<Hub[]>>();

/** This archive's hubs of a kind, named in the language of its pages. Only what has determinations is a hub. Made once a build. */
export function hubs(kind: HubKind): Promise<Hub[]> {
  const known = import.meta.env.PROD ? made.get(kind) : undefined;
  if (known) return known;
  const hubs = makeHubs(kind);
  made.set(kind, hubs);
  return hubs;
}

async function makeHubs(kind: HubKind): Promise<Hub[]> {
  return hubsOf(kind, await archive(), { ...words, program });
}

const program = (slug: string) => words.program(programNamed(slug)?.label ?? slug);

/** A kind's entry in the main navigation, where it has one. */
export function navEntry(kind: HubKind): keyof typeof site.nav | undefined {
  return Object.keys(site.nav).find((name) => name === kind) as keyof typeof site.nav | undefined;
}

/** A hub as a condition: of several of one kind, any; of several kinds, all. */
export type Within = readonly (readonly [kind: HubKind, slug: string])[];

/**
 * The search that shows exactly the determinations which the hubs share; `undefined` where search can't be narrowed by one of
 * them. A guideline is meant as the reviewer's.
 */
export function rowsUrl(within: Within): string | undefined {
  const parameters = within.map(([kind, slug]) => [PARAMETERS[kind], slug] as const);
  const known: readonly string[] = facetNames;
  return parameters.every(([name]) => known.includes(name)) ? searchUrlFor(parameters) : undefined;
}

/** Names of the search's parameters. */
const PARAMETERS: Record<HubKind, string> = {
  treatments: 'treatment',
  guidelines: 'guideline',
  outcomes: 'outcome',
  'body-parts': 'body',
  reasons: 'reason',
  specialties: 'specialty',
  programs: 'program',
  years: 'year',
};
