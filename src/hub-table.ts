import { decisionsCsv } from './archive/decisions-csv.ts';
import type { Hub } from './archive/hub.ts';
import { determinationUrl } from './urls.ts';

/** A hub's determinations as a table to take away, in the order of the archive. @param site the site's own address. */
export function hubTable(
  { determinations }: Pick<Hub, 'determinations'>,
  site: URL | undefined,
): string {
  return decisionsCsv(
    determinations,
    ({ case: { data }, number }) => new URL(determinationUrl(data.id, number), site).href,
  );
}
