import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Problem } from '../../src/errors.ts';
import { type ArchiveSettings, archiveSettings } from '../../src/schema.ts';

/** An archive's settings. @throws Problem where there is no archive, or its settings are not valid. */
export async function readSettings(content: string): Promise<ArchiveSettings> {
  const path = join(content, 'archive.yaml');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem(path, 'the file is missing', 'Point --content at an archive');
  });
  const settings = archiveSettings.safeParse(parse(text));
  if (settings.success) return settings.data;
  const [issue] = settings.error.issues;
  throw new Problem(
    `${path} ${issue?.path.join('.') ?? ''}`,
    issue?.message ?? 'not valid',
    'Run npm run check',
  );
}
