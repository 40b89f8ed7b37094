import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Watch } from '../../../src/gate/case-leaks.ts';
import { type KnownCase, readLedger } from '../../../src/gate/known.ts';
import { Lookout } from '../../../src/gate/lookout.ts';
import { readIfThere } from '../../files.ts';
import { privateFolder } from '../../import/private-folder.ts';
import { readShelf } from '../../import/shelf.ts';
import { readWordLists } from './word-lists.ts';

/** What the gate knows of an archive and of its pages. */
export interface PageWatch extends Watch {
  /** Words that a case's page may hold beside its letter's: those of the lists and of the interface. */
  interfaceWords: ReadonlySet<string>;
}

/**
 * What the gate looks for in an archive: its ledger, where the private folder is there, and word lists.
 *
 * @throws {Problem} where the ledger can't be read: then nothing may be published.
 */
export async function watchOf(content: string): Promise<PageWatch> {
  const cases = await ledgerOf(content);
  const { words, eponyms } = await readWordLists();
  const archive = await textsIn(content, OWN_WORDS);
  const interfaceText = await engineText();
  const pages = await textsIn(content, ['pages']);
  const lookout = await lookoutFor(cases, content);
  const released = await releasedWords(content);
  const known = new Set([...words, ...plainWords(archive)]);
  return {
    lookout,
    interfaceWords: new Set([
      ...known,
      ...plainWords(interfaceText),
      ...(await wordsOfIds(content)),
    ]),
    vocabulary: {
      words: known,
      eponyms,
      released: released.get(EVERYWHERE) ?? new Set(),
    },
    releasedIn: released,
    emails: new Set(emailsIn(`${archive}\n${pages}\n${interfaceText}`)),
  };
}

/** Everything that is known of some cases, ready to be looked for in an archive and its site. */
export async function lookoutFor(cases: readonly KnownCase[], content: string): Promise<Lookout> {
  const { words, eponyms, wordNames } = await readWordLists();
  const archive = await textsIn(content, OWN_WORDS);
  const ordinary = new Set([...words, ...eponyms, ...wordNames, ...plainWords(archive)]);
  const lookout = new Lookout(
    cases,
    (word) => ordinary.has(word) || ordinary.has(word.replace(/s$/, '')),
  );
  if (cases.length > 0) {
    lookout.excuse(`${archive}\n${await engineText()}`);
    lookout.excuseSingle(await textsIn(content, ['pages']));
  }
  return lookout;
}

const OWN_WORDS = ['taxonomy', 'archive.yaml'];

/** What looks like a word in the ids of an archive, of cases taken down too: pages name their neighbours. */
async function wordsOfIds(content: string): Promise<string[]> {
  const withdrawn = await readIfThere(join(content, 'withdrawn.yaml'));
  const ids = [...(await readShelf(content)).keys(), ...(withdrawn.match(/[\w-]+/g) ?? [])];
  return ids.flatMap((id) => id.toLowerCase().match(/(?<![a-z0-9])[a-z]{3,}(?![a-z0-9])/g) ?? []);
}

/** An archive without a private folder has nothing to compare with: grammars and vocabulary still apply. */
export async function ledgerOf(content: string): Promise<KnownCase[]> {
  return readLedger(await readIfThere(join(privateFolder(content), 'ledger.jsonl')));
}

const emailsIn = (text: string): string[] =>
  (text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g) ?? []).map((found) =>
    found.toLowerCase().replace(/\.$/, ''),
  );

const plainWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

const EVERYWHERE = '';

/** Words that people released: for the whole archive under `EVERYWHERE`, for one case under its id in lower case. */
async function releasedWords(content: string): Promise<Map<string, Set<string>>> {
  const text = await readFile(join(content, 'vocabulary.yaml'), 'utf8').catch(() => '');
  const value = parse(text) as { released?: { word?: unknown; case?: unknown }[] } | null;
  const released = new Map<string, Set<string>>();
  for (const { word, case: own } of value?.released ?? []) {
    if (typeof word !== 'string') continue;
    const where = own === undefined ? EVERYWHERE : String(own).toLowerCase();
    released.set(where, new Set([...(released.get(where) ?? []), ...plainWords(word)]));
  }
  return released;
}

const engine = fileURLToPath(new URL('../../../', import.meta.url));
const ENGINE_PARTS = [
  'src/messages',
  'src/pages',
  'src/components',
  'src/layouts',
  'src/search',
  'src/styles',
  'src/schema',
  'src/archive',
  'public',
];
let engineWords: Promise<string> | undefined;

/** All that the engine itself says: the words of its interface, and of its code that ships. */
export function engineText(): Promise<string> {
  engineWords ??= textsIn(engine, ENGINE_PARTS);
  return engineWords;
}

const TEXTS = ['.md', '.yaml', '.ts', '.astro', '.css', '.js', '.svg', '.txt'];

async function textsIn(folder: string, parts: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const part of parts) {
    const path = join(folder, part);
    if (extname(part) !== '') texts.push(await readFile(path, 'utf8').catch(() => ''));
    const found =
      extname(part) === ''
        ? await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
        : [];
    for (const entry of found) {
      if (entry.isFile() && TEXTS.includes(extname(entry.name)))
        texts.push(await readFile(join(entry.parentPath, entry.name), 'utf8'));
    }
  }
  return texts.join('\n');
}
