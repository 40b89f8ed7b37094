import { fileURLToPath } from 'node:url';
import { Problem } from '../../src/errors.ts';
import type { Desk } from '../../src/pipeline/pipeline.ts';
import type { Program } from '../../src/programs/program.ts';
import type { ArchiveSettings, ProfileName } from '../../src/schema.ts';
import type { Taxonomy } from '../../src/taxonomy.ts';
import { loadArchive } from '../content.ts';
import { isArchive, makeArchive } from './new-archive.ts';
import { decisionsOf } from '../../src/review/decisions.ts';
import { readDecided } from '../review/decided.ts';
import { archiveId, archiveKey } from './private-folder.ts';
import { readWithdrawn } from '../withdraw/withdrawn-list.ts';
import { readShelf } from './shelf.ts';

/** What an import was called with, as far as the archive is concerned. */
export interface Wanted {
  programs: readonly Program[];
  profile: ProfileName | undefined;
  anonymized: boolean;
  dryRun: boolean;
}

/** An archive that is open for an import. */
export interface OpenArchive {
  settings: Pick<ArchiveSettings, 'profile' | 'source' | 'sample'>;
  programs: readonly Program[];
  taxonomy: Taxonomy;
}

const engineContent = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * Opens an archive for an import; a folder that isn't one yet becomes one, but for a dry run, which writes nothing.
 *
 * @throws {Problem} where the archive was made under another profile, or its settings are broken.
 */
export async function openArchive(content: string, wanted: Wanted): Promise<OpenArchive> {
  const { programs, anonymized } = wanted;
  const existing = await isArchive(content);
  const profile = wanted.profile ?? 'safe-harbor';
  if (!existing && wanted.dryRun) {
    const { taxonomy } = await loadArchive(engineContent);
    const source = anonymized ? 'anonymized' : 'identified';
    return { settings: { profile, source }, programs, taxonomy };
  }
  if (!existing) {
    await makeArchive(content, { programs: programs.map(({ name }) => name), profile, anonymized });
  }
  const { settings, taxonomy } = await loadArchive(content);
  if (wanted.profile && wanted.profile !== settings.profile) {
    throw new Problem(
      'import --profile',
      `this archive is made under ${settings.profile}`,
      'Leave the flag out, or import into another folder',
    );
  }
  const source = anonymized ? 'anonymized' : settings.source;
  return { settings: { ...settings, source }, programs, taxonomy };
}

/**
 * What the stages know of an archive, for each program.
 *
 * @param key made or read from the private folder where the profile replaces case numbers; the sample brings its own.
 */
export async function deskFor(
  content: string,
  { settings, taxonomy }: OpenArchive,
  fixedKey?: Uint8Array,
): Promise<(program: Program) => Desk> {
  const key = fixedKey ?? (await archiveKey(content, await hasHashedIds(content)));
  const decisions = decisionsOf((await readDecided(content)).decided);
  return (program) => ({
    program,
    profile: settings.profile,
    anonymized: settings.source === 'anonymized',
    taxonomy,
    decisions,
    archiveId: (caseNumber, year) => archiveId(key, caseNumber, year),
  });
}

/** Cases that were taken down count: under another key their letters would come back with other ids. */
async function hasHashedIds(content: string): Promise<boolean> {
  const published = await readShelf(content);
  const withdrawn = await readWithdrawn(content);
  return [...published.keys(), ...withdrawn.keys()].some((slug) =>
    /^(?:19|20)\d\d-[0-9a-z]{8}$/.test(slug),
  );
}
