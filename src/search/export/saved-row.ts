import { determinationUrl } from '../../urls.ts';
import type { ExportFile } from '../export-file.ts';
import { caseOf, type Found, placeOf } from '../rank.ts';
import { held } from '../table.ts';

/** A result as files of results have it; classes by what the address calls them. */
export interface SavedRow {
  case: string;
  decision: number;
  decided: string;
  request: string;
  amount: number | null;
  unit: string | null;
  treatment: string;
  bodyParts: string[];
  outcome: string;
  administratorGuidelines: string[];
  reviewerGuidelines: string[];
  reasons: string[];
  address: string;
}

/** A search whose results are saved. */
export interface SavedSearch {
  query: string;
  /** The search page's whole address. */
  address: string;
  archive: ExportFile['archive'];
  /** Day of the newest import, and digits over all case files. */
  date: string;
  version: string;
}

/**
 * Results as rows, in their order.
 *
 * @param files by number of the shard; @param origin what addresses begin with: `https://example.org`
 * @throws Error where a shard's file is missing.
 */
export function savedRows(
  found: readonly Found[],
  files: ReadonlyMap<number, ExportFile>,
  origin: string,
): SavedRow[] {
  return found.map((one) => {
    const { table, number } = one;
    const file = files.get(table.volume);
    if (!file) throw new Error(`The file of part ${table.volume} is missing.`);
    const id = caseOf(one);
    const place = placeOf(one);
    const unit = table.asked?.unit[number] ?? null;
    return {
      case: id,
      decision: place,
      decided: table.decided[table.letterOf[number] ?? -1] ?? '',
      request: file.requests[number] ?? '',
      amount: table.asked?.amount[number] ?? null,
      unit: unit === null ? null : (table.asked?.units[unit] ?? null),
      treatment: held(table, 'treatment', number).at(-1) ?? '',
      bodyParts: held(table, 'body', number),
      outcome: held(table, 'outcome', number)[0] ?? '',
      administratorGuidelines: held(table, 'administrator', number),
      reviewerGuidelines: held(table, 'guideline', number),
      reasons: held(table, 'reason', number),
      address: new URL(determinationUrl(id, place), origin).href,
    };
  });
}
