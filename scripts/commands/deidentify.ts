import { readFile } from 'node:fs/promises';
import { Problem } from '../../src/errors.ts';
import { profileName } from '../../src/schema.ts';
import type { Command } from '../command.ts';
import { maskJsonLines, maskLetterFile, type Masked } from '../deidentify/mask-files.ts';
import { writeWhole } from '../files.ts';

/** The de-identification stage alone: letters in, the same texts with masks in place out. Nothing removed is ever printed. */
export const command: Command = {
  name: 'deidentify',
  summary: 'Masks what identifies in letters and gives the texts back; imports nothing',
  positionals: 'FILE…',
  options: {
    profile: {
      value: 'P',
      help: `${profileName.options.join(', ')} (default: safe-harbor)`,
    },
    out: { value: 'FILE', help: 'where to write (default: standard output)' },
    explain: { help: 'add every span with kind, score and reason' },
  },
  async run(call) {
    const profile = profileName.safeParse(call.value('profile') ?? 'safe-harbor');
    if (!profile.success || call.positionals.length === 0) {
      const wrong = profile.success ? 'deidentify needs a FILE' : '--profile names no profile';
      console.error(
        `${wrong}. Say npm run deidentify -- FILE… --profile ${profileName.options.join('|')}`,
      );
      return 2;
    }
    const masked: Masked[] = [];
    for (const [index, file] of call.positionals.entries()) {
      const bytes = await readFile(file).catch(() => {
        throw new Problem(`file ${index + 1}`, 'it cannot be read', 'Give the path of a letter');
      });
      const options = { profile: profile.data, explain: call.has('explain') };
      masked.push(
        ...(file.endsWith('.jsonl')
          ? maskJsonLines(bytes.toString('utf8'), options)
          : [await maskLetterFile(bytes, file, options)]),
      );
    }
    for (const [index, { held }] of masked.entries()) {
      if (held) console.error(`letter ${index + 1}, ${held.where}: ${held.what}. ${held.todo}.`);
    }
    for (const line of masked.flatMap(({ explained }) => explained)) console.error(line);
    const text = masked.map(({ output }) => output).join('');
    const out = call.value('out');
    if (out === undefined) process.stdout.write(text);
    else await writeWhole(out, text);
    return masked.some(({ held }) => held) ? 1 : 0;
  },
};
