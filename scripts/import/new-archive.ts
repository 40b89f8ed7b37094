import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { Problem } from '../../src/errors.ts';
import { archiveSettings, type ProfileName } from '../../src/schema.ts';
import { clearTemporary, writeWhole } from '../files.ts';
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
  await clearTemporary(content);
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
    await addMissing(join(engineContent, name), join(content, name));
  }
  await writeWithdrawn(content, (await readWithdrawn(content)).values());
  await writeWhole(join(content, 'archive.yaml'), await newSettings(given));
}

/** Copies the files that are not there yet, each whole or not at all: a run that is cut off here is finished by the next. */
async function addMissing(from: string, to: string): Promise<void> {
  await clearTemporary(to);
  const present: string[] = await readdir(to).catch(() => []);
  for (const name of await readdir(from)) {
    if (!present.includes(name)) await writeWhole(join(to, name), await readFile(join(from, name)));
  }
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
