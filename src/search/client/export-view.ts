import { search as words } from '../../messages/en.ts';
import type { ExportFile } from '../export-file.ts';
import type { SavedFormat } from '../export/files.ts';
import { loadExport, loadFacets } from './archive-reader.ts';
import { withFacets } from '../table.ts';
import { byId } from './element.ts';
import type { Shown } from './search-page.ts';

/** Makes the buttons work that save all results as a file, which is made on the reader's device. */
export function watchExport(shown: () => Shown | undefined): void {
  byId('saved').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const now = shown();
    const format = button?.dataset['format'];
    if (now && format) void save(format as SavedFormat, now);
  });
}

async function save(format: SavedFormat, { answer, manifest, state }: Shown): Promise<void> {
  const { saved } = words;
  try {
    const volumes = [...new Set(answer.found.map(({ table }) => table.volume))];
    const files = new Map<number, ExportFile>();
    const tables = new Map(answer.found.map(({ table }) => [table.volume, table]));
    for (const volume of volumes) {
      say(saved.working(files.size + 1, volumes.length));
      files.set(volume, await loadExport(volume));
      const table = tables.get(volume);
      if (table && !table.asked) tables.set(volume, withFacets(table, await loadFacets(volume)));
    }
    const found = answer.found.map(({ table, number }) => ({
      table: tables.get(table.volume) ?? table,
      number,
    }));
    const { savedFile } = await import('../export/files.ts');
    const [date = '', version = ''] = manifest.version.split(' ');
    const archive = files.get(volumes[0] ?? -1)?.archive;
    if (!archive) throw new Error('There is nothing to save.');
    const search = { query: state.q, address: location.href, archive, date, version };
    const file = savedFile(format, found, files, search, location.origin);
    offer(file.name, new Blob([file.text], { type: `${file.type};charset=utf-8` }));
    say(saved.done(file.name));
  } catch {
    say(saved.failed);
  }
}

function offer(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

const KEPT_MS = 60_000; // slow devices begin to write late

function say(what: string): void {
  byId('saved-status').textContent = what;
}
