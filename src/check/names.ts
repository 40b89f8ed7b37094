import { Problem } from '../errors.ts';
import type { ArchiveFile } from './archive-file.ts';
import { MOST_BYTES } from './archive-file.ts';

/** What an archive's folder may hold, by the whole path. */
const ALLOWED = [
  /^archive\.yaml$/,
  /^history\.jsonl$/,
  /^vocabulary\.yaml$/,
  /^withdrawn\.yaml$/,
  /^taxonomy\/[a-z-]+\.yaml$/,
  /^programs\/[a-z0-9-]+\.yaml$/,
  /^pages\/[a-z0-9-]+\.md$/,
  /^decisions\/[a-z0-9-]+\.md$/,
  /^cases\/[1-9]\d*\/[a-z0-9-]+\.md$/,
];

/** It grows with every import, and no page is made of it: any size will do. */
const HISTORY = 'history.jsonl';

/**
 * Problems of the files' names and sizes: source letters and private folders inside the archive, volumes that are no
 * numbers, files that belong nowhere. A source letter's name is never repeated: people name files after patients.
 */
export function checkNames(files: readonly ArchiveFile[]): Problem[] {
  return files.flatMap(({ path, size, text, notUtf8 }) => {
    const problem = misplaced(path);
    if (problem) return [problem];
    if (notUtf8) return [new Problem(path, 'it is not in UTF-8', 'Save it as text in UTF-8')];
    if (size <= MOST_BYTES || path === HISTORY) {
      const readable = text !== undefined || path === HISTORY;
      return readable
        ? []
        : [new Problem(path, 'it is a link, or no file', 'Put the file itself here')];
    }
    return [new Problem(path, `it has ${Math.ceil(size / 2 ** 20)} MB`, 'Part it, or take it out')];
  });
}

function misplaced(path: string): Problem | undefined {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  if (/(?:^|\/)[^/]*\.private(?:\/|$)/.test(path)) {
    return new Problem(
      'private folder',
      'it lies inside the archive',
      'Move it beside the archive',
    );
  }
  if (/\.(?:pdf|txt|docx?|rtf|csv|xlsx?|tiff?|jsonl?|zip)$/i.test(path) && path !== HISTORY) {
    const kind = path.slice(path.lastIndexOf('.')).toLowerCase();
    return new Problem(
      folder,
      `a ${kind} file lies in it, as source letters do`,
      'Move it out of the archive',
    );
  }
  if (ALLOWED.some((allowed) => allowed.test(path))) return undefined;
  if (/^cases\/(?![1-9]\d*\/)[^/]+\//.test(path)) {
    return new Problem(folder, 'its name is no number of a volume', 'Name the folder 1, 2, 3 …');
  }
  if (/^cases\/[1-9]\d*\/[^/]+\.md$/.test(path)) {
    return new Problem(
      path,
      'its name is not an id in lower case',
      'Name the file as its id, in lower case',
    );
  }
  return new Problem(path, 'no file has its place here', 'Move it out of the archive');
}
