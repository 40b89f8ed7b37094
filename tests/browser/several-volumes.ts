import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { indexSearch } from '../../scripts/build/index-search.ts';
import { readArchive } from '../../scripts/build/read-archive.ts';
import { serve } from '../../scripts/serve.ts';

/** The built site with its letters in several volumes, so that the search has several parts. */
export interface SeveralVolumes {
  address: string;
  determinations: number;
  close(): Promise<void>;
}

/** Indexes the site's letters anew, the same pages beside them. Volume 1 holds the oldest. */
export async function severalVolumes(volumes: number): Promise<SeveralVolumes> {
  const { archive } = await readArchive(inject('content'));
  if (!archive) throw new Error('The archive can’t be read.');
  const folder = await mkdtemp(join(tmpdir(), 'casebook-volumes-'));
  await cp(inject('site'), folder, { recursive: true });
  for (const part of ['pagefind', 'search/1']) await rm(join(folder, part), { recursive: true });
  const size = Math.ceil(archive.cases.length / volumes);
  const cases = archive.cases.map((letter, index) => ({
    ...letter,
    volume: 1 + Math.floor(index / size),
  }));
  await indexSearch({
    ...archive,
    cases,
    rateFloor: 11,
    version: '2025-01-31 00000000',
    out: folder,
  });
  const served = await serve({ folder, base: archive.settings.base, port: 0 });
  return {
    address: served.address,
    determinations: cases.reduce((sum, { data }) => sum + data.determinations.length, 0),
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
