import type { Problem } from '../../src/errors.ts';
import type { ArchiveSettings } from '../../src/schema.ts';
import { files } from './rules/files.ts';
import { indexing } from './rules/indexing.ts';
import { inline } from './rules/inline.ts';
import { leaks } from './rules/leaks.ts';
import { links } from './rules/links.ts';
import { policy } from './rules/policy.ts';
import { requests } from './rules/requests.ts';
import { searchIndex } from './rules/search-index.ts';
import { titles } from './rules/titles.ts';
import { validity } from './rules/validity.ts';
import { quieted } from './quiet.ts';
import { readSite, type Site } from './site.ts';

/** One thing that is looked for in a whole site. */
type GateRule = (site: Site, archive: GateArchive) => Problem[] | Promise<Problem[]>;

/** The archive that a site was built from. */
export interface GateArchive extends Pick<ArchiveSettings, 'site' | 'base' | 'profile'> {
  /** Its folder. Its ledger lies beside it. */
  content: string;
}

/** All that is looked for, in order. */
export const rules: readonly GateRule[] = [
  files,
  validity,
  inline,
  policy,
  requests,
  links,
  titles,
  searchIndex,
  leaks,
  indexing,
];

/** What the gate saw and found. */
export interface GateReport {
  files: number;
  pages: number;
  problems: Problem[];
}

/**
 * Looks through everything that would be published. Nothing is published while it finds anything. Messages tell kinds, counts
 * and places: they quote no page, for it may say what has to go.
 */
export async function runGate(folder: string, archive: GateArchive): Promise<GateReport> {
  const site = await readSite(folder, archive.base, new URL(archive.site).origin);
  const problems: Problem[] = [];
  for (const rule of rules) problems.push(...(await rule(site, archive)));
  const told = await quieted(problems, archive.content);
  return { files: site.files.length, pages: site.pages.length, problems: told };
}
