import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { decisionsOf } from '../../src/review/decisions.ts';
import { profileName } from '../../src/schema.ts';
import type { Call, Command } from '../command.ts';
import { loadArchive } from '../content.ts';
import {
  type ArchiveWords,
  jsonLinesOf,
  maskJsonLines,
  maskLetterFile,
  type Masked,
  type MaskOptions,
} from '../deidentify/mask-files.ts';
import { writeWhole } from '../files.ts';
import { isArchive } from '../import/new-archive.ts';
import { readDecided } from '../review/decided.ts';

/** The de-identification stage alone: letters in, the same texts with masks in place out. Nothing removed is ever printed. */
export const command: Command = {
  name: 'deidentify',
  summary: 'Masks what identifies in letters and gives the texts back; imports nothing',
  positionals: 'FILE…',
  options: {
    content: {
      value: 'DIR',
      help: 'the archive whose taxonomy and released words hold (default content)',
    },
    profile: {
      value: 'P',
      help: `${profileName.options.join(', ')} (default: safe-harbor)`,
    },
    out: { value: 'FILE', help: 'where to write (default: standard output)' },
    explain: { help: 'add every span with kind, score and reason' },
  },
  run: runDeidentify,
};

async function runDeidentify(call: Call): Promise<number> {
  const profile = profileName.safeParse(call.value('profile') ?? 'safe-harbor');
  const out = call.value('out');
  const misuse = !profile.success
    ? '--profile names no profile'
    : call.positionals.length === 0
      ? 'deidentify needs a FILE'
      : isOneOf(out, call.positionals)
        ? '--out would write over a letter'
        : undefined;
  if (misuse !== undefined || !profile.success) {
    const usage = `npm run deidentify -- FILE… --profile ${profileName.options.join('|')}`;
    console.error(`${misuse}. Say ${usage}`);
    return 2;
  }
  const archive = await archiveWords(call.value('content'));
  const options = { profile: profile.data, explain: call.has('explain'), ...archive };
  const masked: Masked[] = [];
  for (const [index, file] of call.positionals.entries()) {
    masked.push(...(await maskFile(file, `file ${index + 1}`, options)));
  }
  for (const [index, { held }] of masked.entries()) {
    if (held) console.error(`letter ${index + 1}, ${held.where}: ${held.what}. ${held.todo}.`);
  }
  for (const line of masked.flatMap(({ explained }) => explained)) console.error(line);
  const text = masked.map(({ output }) => output).join('');
  if (out === undefined) process.stdout.write(text);
  else await writeWhole(out, text);
  return masked.some(({ held }) => held) ? 1 : 0;
}

const isOneOf = (out: string | undefined, files: readonly string[]): boolean =>
  out !== undefined && files.some((file) => resolve(file) === resolve(out));

/**
 * What the archive brings, as an import into it takes it; nothing where the default one is not there.
 *
 * @throws {Problem} where a folder that was named is no archive.
 */
export async function archiveWords(named: string | undefined): Promise<{ archive?: ArchiveWords }> {
  const content = resolve(named ?? 'content');
  if (!(await isArchive(content))) {
    if (named === undefined) return {};
    throw new Problem('--content', 'this folder is no archive', 'Name one, or leave the flag out');
  }
  const { taxonomy } = await loadArchive(content);
  return { archive: { taxonomy, decisions: decisionsOf((await readDecided(content)).decided) } };
}

/** Files of JSON Lines have many letters; more bytes than this are no text in one piece. */
const MOST_FILE_BYTES = 400 * 2 ** 20;

async function maskFile(path: string, where: string, options: MaskOptions): Promise<Masked[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats && stats.size > MOST_FILE_BYTES) {
    const what = `it is larger than ${MOST_FILE_BYTES / 2 ** 20} MB`;
    throw new Problem(where, what, 'Split it into files of fewer letters');
  }
  const bytes = await readFile(path).catch(() => {
    throw new Problem(where, 'it cannot be read', 'Give the path of a letter');
  });
  const lines = jsonLinesOf(bytes, path);
  return lines === undefined
    ? [await maskLetterFile(bytes, path, options)]
    : maskJsonLines(lines, options);
}
