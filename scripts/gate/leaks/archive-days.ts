import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDays } from '../../../src/gate/days.ts';
import type { ProfileName } from '../../../src/schema.ts';
import { readFiles } from '../../content.ts';

/** Days that a site may show. */
export interface ShownDays {
  /** By id of the case in lower case: those of its procedure where the profile keeps them, and of its corrections. */
  ofCase: ReadonlyMap<string, ReadonlySet<string>>;
  /** The archive's own: imports, withdrawals, when a guideline was replaced. The notice of a case that was taken down has no other. */
  archive: ReadonlySet<string>;
  /** By id in lower case, the whole case file. */
  texts: ReadonlyMap<string, string>;
  /** Of all cases, and the archive's own. */
  all: ReadonlySet<string>;
}

/** Reads the days of an archive from its own files. */
export async function shownDays(content: string, profile: ProfileName): Promise<ShownDays> {
  const archive = new Set(daysIn(await archiveText(content)));
  const ofCase = new Map<string, Set<string>>();
  const all = new Set(archive);
  const texts = new Map<string, string>();
  for (const { path, text = '' } of await readFiles(content, (name) =>
    /^cases\/.+\.md$/.test(name),
  )) {
    const days = [...daysIn(kept(text, profile)), ...archive];
    const slug = path.replace(/^.*\/|\.md$/g, '');
    ofCase.set(slug, new Set(days));
    texts.set(slug, text);
    for (const day of days) all.add(day);
  }
  return { ofCase, archive, all, texts };
}

/** Lines of the front matter whose days may be shown. */
function kept(text: string, profile: ProfileName): string {
  const end = text.indexOf('\n---\n');
  const lines = text.slice(0, Math.max(end, 0)).split('\n');
  const corrections = lines.filter((line) => /^\s+-? ?\{? ?date:|^corrections:/.test(line));
  const procedure = lines.filter((line) => /^(?:decided|assigned|received|denied):/.test(line));
  return [...corrections, ...(profile === 'state-publication' ? procedure : [])].join('\n');
}

async function archiveText(content: string): Promise<string> {
  const history = await readFile(join(content, 'history.jsonl'), 'utf8').catch(() => '');
  const files = await readFiles(content, (name) => /\.yaml$/.test(name));
  return [history, ...files.map(({ text = '' }) => text)].join('\n');
}

const daysIn = (text: string): string[] =>
  findDays(text).flatMap(({ iso }) => [iso, iso.slice(0, 7)]);
