import { cp, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { Problem } from '../../src/errors.ts';
import { archiveSettings, type ProfileName } from '../../src/schema.ts';
import { writeWhole } from '../files.ts';
import { readWithdrawn, writeWithdrawn } from '../withdraw/withdrawn-list.ts';

const engineContent = fileURLToPath(new URL('../../content/', import.meta.url));

/** What of the engine's own content a new archive starts with. */
const STARTS_WITH = ['taxonomy', 'pages'];

/** What a folder may hold that an earlier run began to make an archive of. */
const MAY_HOLD = [...STARTS_WITH, 'cases', 'withdrawn.yaml'];

/** Whether a folder holds an archive. */
export async function isArchive(content: string): Promise<boolean> {
  return (await stat(join(content, 'archive.yaml')).catch(() => undefined))?.isFile() ?? false;
}

/**
 * Makes an archive of a folder that holds nothing yet: taxonomies and pages as they come with the engine, and settings without
 * what belongs to the sample. The settings are written last: a folder that has them is complete.
 *
 * @throws {Problem} where the folder holds something else.
 */
export async function makeArchive(
  content: string,
  given: { programs: string[]; profile: ProfileName; anonymized: boolean },
): Promise<void> {
  const present = await readdir(content).catch(() => []);
  const foreign = present.filter((name) => !MAY_HOLD.includes(name));
  if (foreign.length > 0) {
    throw new Problem(
      content,
      `is not an archive, and not empty (${foreign.length} other entries)`,
      'Name a new folder, or an archive, with --content',
    );
  }
  await mkdir(content, { recursive: true });
  for (const name of STARTS_WITH) {
    await cp(join(engineContent, name), join(content, name), { recursive: true, force: false });
  }
  await writeWithdrawn(content, (await readWithdrawn(content)).values());
  await writeWhole(join(content, 'archive.yaml'), await newSettings(given));
}

async function newSettings(given: {
  programs: string[];
  profile: ProfileName;
  anonymized: boolean;
}): Promise<string> {
  const own: unknown = parse(await readFile(join(engineContent, 'archive.yaml'), 'utf8'));
  const { notice: _notice, sample: _sample, ...settings } = archiveSettings.parse(own);
  const fresh = archiveSettings.parse({
    ...settings,
    name: 'Independent medical reviews',
    description: 'How disputed treatments were decided.',
    programs: given.programs,
    profile: given.profile,
    source: given.anonymized ? 'anonymized' : 'identified',
  });
  return `# Settings of this archive; every key is explained where the schema is documented. Change name, site, contact and licence first.\n${stringify(fresh, { lineWidth: 0 })}`;
}
