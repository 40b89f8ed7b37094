import { type Hub, hubsOf } from './archive/hub.ts';
import { archive } from './cases.ts';
import { hubs as words } from './messages/en.ts';
import type { HubKind } from './urls.ts';

/** This archive's hubs of a kind, named in the language of its pages. Only what has determinations is a hub. */
export async function hubs(kind: HubKind): Promise<Hub[]> {
  return hubsOf(kind, await archive(), words);
}
