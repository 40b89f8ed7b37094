import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildArchive } from '../scripts/build/build-archive.ts';
import { readSettings } from '../scripts/gate/settings.ts';
import { serve } from '../scripts/serve.ts';
import { chromiumPath } from './browser/launch.ts';

/** What tests of the built site are given. */
declare module 'vitest' {
  interface ProvidedContext {
    /** The archive that was built. */
    content: string;
    /** The site's folder. */
    site: string;
    /** Where it is served: its home page. */
    address: string;
  }
}

/** Unpacks the browser and builds the archive, each once for all tests, and serves it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  process.env['CASEBOOK_CHROMIUM'] = await chromiumPath();
  const root = resolve(import.meta.dirname, '..');
  const content = resolve(process.env['CASEBOOK_TEST_CONTENT'] ?? join(root, 'content'));
  const folder = await mkdtemp(join(tmpdir(), 'casebook-site-'));
  const site = join(folder, 'site');
  const { problems } = await buildArchive({ root, content, out: site, say: () => undefined });
  if (problems.length > 0) {
    throw new Error(
      `The site was not built:\n${problems.map(({ message }) => message).join('\n')}`,
    );
  }
  const { base } = await readSettings(content);
  const served = await serve({ folder: site, base, port: 0 });
  provide('content', content);
  provide('site', site);
  provide('address', served.address);
  return async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
}
