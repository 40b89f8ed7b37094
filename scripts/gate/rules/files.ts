import { extname } from 'node:path';
import { Problem } from '../../../src/errors.ts';
import { MARKER } from '../../build/out-folder.ts';
import { contentTypes } from '../../serve.ts';
import { placeOf } from '../place.ts';
import type { Site } from '../site.ts';

/** Files: only kinds that a site has, no source maps, nothing hidden. */
export async function files(site: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of site.files) {
    if (file === MARKER) continue;
    const what = fault(file);
    if (what) problems.push(new Problem(placeOf(file), what, 'Leave it out of the site'));
    if (/\.(?:js|css)$/.test(file) && SOURCE_MAP.test(await site.text(file))) {
      problems.push(new Problem(file, 'it names a source map', 'Build without source maps'));
    }
  }
  return problems;
}

const SOURCE_MAP = /[#@]\s*sourceMappingURL\s*=/;

function fault(file: string): string | undefined {
  if (file.endsWith('.map')) return 'it is a source map';
  if (file.split('/').some((part) => part.startsWith('.'))) return 'it is a hidden file';
  if (contentTypes[extname(file)] === undefined) return 'the site has no files of this kind';
  return undefined;
}
