import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../../src/errors.ts';
import { described } from '../../../src/gate/leak.ts';
import { shownDays, type ShownDays } from '../leaks/archive-days.ts';
import { blindSpots } from '../leaks/controls.ts';
import { CodeBook, codesOf, foreignWords } from '../leaks/index-words.ts';
import { Unreadable } from '../leaks/readings.ts';
import { scanFile } from '../leaks/scan.ts';
import { engineFiles, scopeOf } from '../leaks/scopes.ts';
import { type PageWatch, watchOf } from '../leaks/watch.ts';
import type { GateArchive } from '../gate.ts';
import { placeOf } from '../place.ts';
import type { Site } from '../site.ts';

/**
 * Leaks: nothing that identifies stands in any file of the site, in any wrapping. Before it is believed, it must find what is
 * planted into a copy of every kind of file.
 */
export async function leaks(site: Site, archive: GateArchive): Promise<Problem[]> {
  const watch = await watchOf(archive.content);
  const days = await shownDays(archive.content, archive.profile);
  const letters = await codeBook(site);
  const blind = await blindSpots(site, letters);
  return [
    ...blind.map(
      (what) =>
        new Problem(what, 'the gate is blind to it', 'Mend the gate: nothing may be published'),
    ),
    ...(await search(site, { watch, days, pages: await pagesOf(archive.content) })),
    ...(await indexProblems(site, letters)),
  ];
}

interface Known {
  watch: PageWatch;
  days: ShownDays;
  /** Names of the publisher's pages. */
  pages: ReadonlySet<string>;
}

async function search(site: Site, { watch, days, pages }: Known): Promise<Problem[]> {
  const told = new Map<string, Problem>();
  const engine = await engineFiles();
  const tell = (problem: Problem): void =>
    void told.set(`${problem.where} ${problem.what}`, problem);
  for (const file of site.files) {
    const bytes = await site.bytes(file);
    const own = engine.get(file);
    const asked = own && Buffer.compare(own, bytes) === 0 ? new Uint8Array() : bytes;
    try {
      for (const leak of scanFile(file, asked, scopeOf(file, watch, days, pages)))
        tell(
          new Problem(leak.where, described(leak), 'Take it out of the archive, and build again'),
        );
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      tell(new Problem(placeOf(file), error.message, 'Leave it out of the site'));
    }
  }
  return [...told.values()];
}

async function pagesOf(content: string): Promise<Set<string>> {
  const names = await readdir(join(content, 'pages')).catch(() => []);
  return new Set(names.map((name) => name.replace(/\.md$/, '')));
}

/** Words of all letters, as the index writes them. */
async function codeBook(site: Site): Promise<CodeBook> {
  const letters: string[] = [];
  for (const file of site.files.filter((name) => /^search\/letters\/.*\.json$/.test(name)))
    letters.push(await site.text(file));
  return new CodeBook(codesOf(letters));
}

async function indexProblems(site: Site, letters: CodeBook): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of site.files.filter((name) => /\.pf_(?:meta|index)$/.test(name))) {
    if (foreignWords(await site.bytes(file), letters) > 0)
      problems.push(
        new Problem(file, described({ kind: 'word', by: 'foreign' }), 'Build the site again'),
      );
  }
  return problems;
}
