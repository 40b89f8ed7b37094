import { resolve } from 'node:path';
import { dataQualityLines } from '../../src/archive/data-quality.ts';
import { nearest, Problem } from '../../src/errors.ts';
import { programNamed, programs } from '../../src/programs/index.ts';
import type { Program } from '../../src/programs/program.ts';
import { type ProfileName, profileName } from '../../src/schema.ts';
import type { Call, Command } from '../command.ts';
import { findLetters } from '../import/find-letters.ts';
import { importLetters } from '../import/import-letters.ts';
import { deskFor, openArchive } from '../import/desk.ts';
import { blankLines, recordQuality } from '../import/quality.ts';
import { reportJson, reportLines } from '../import/report.ts';

/** Letters into case files: `npm run import -- PATH… --content DIR`. */
export const command: Command = {
  name: 'import',
  summary:
    'Reads letters (.pdf, .txt; a folder\u2019s at any depth) into case files, without what identifies anyone',
  positionals: 'PATH…',
  options: {
    content: { value: 'DIR', help: 'the archive; a new folder becomes one (default content)' },
    program: {
      value: 'NAME',
      help: `take letters of this program alone: ${programs.map(({ name }) => name).join(', ')}`,
    },
    profile: {
      value: 'NAME',
      help: `de-identification profile of a new archive: ${profileName.options.join(', ')} (default safe-harbor)`,
    },
    source: {
      value: 'anonymized',
      help: 'the letters name nobody, as states publish them; else one without a claimant is refused',
    },
    blanks: { help: 'name the cases of which something could not be read, with what' },
    'dry-run': { help: 'say what would become of each letter and write nothing' },
    json: { help: 'print the figures as one JSON object on the last line' },
  },
  writes: (call) => !call.has('dry-run'),
  run: runImport,
};

async function runImport(call: Call): Promise<number> {
  const misuse = misused(call);
  if (misuse) {
    console.error(misuse.message);
    return 2;
  }
  const content = resolve(call.value('content') ?? 'content');
  const { letters, others } = await findLetters(call.positionals);
  const archive = await openArchive(content, {
    programs: given(call),
    profile: call.value('profile') as ProfileName | undefined,
    anonymized: call.value('source') === 'anonymized',
    dryRun: call.has('dry-run'),
  });
  if (archive.settings.sample) {
    throw new Problem(
      'import',
      'this is the sample archive',
      'Name a folder of your own with --content DIR',
    );
  }
  const report = await importLetters({
    letters,
    content,
    programs: archive.programs,
    desk: await deskFor(content, archive),
    today: new Date().toISOString().slice(0, 10),
    dryRun: call.has('dry-run'),
  });
  const dryRun = call.has('dry-run');
  const quality = await recordQuality(content, report.cases ?? [], dryRun);
  const lines = [
    ...(call.has('blanks') ? blankLines(report.cases ?? []) : []),
    ...(quality ? dataQualityLines(quality.now, quality.before) : []),
    ...reportLines(report, others),
  ];
  for (const line of lines) console.log(line);
  if (call.has('json')) console.log(reportJson(report));
  return report.held + report.rejected > 0 ? 1 : 0;
}

/** The programs whose letters are taken: the one that was named, or all. */
function given(call: Call): readonly Program[] {
  const named = programNamed(call.value('program') ?? '');
  return named ? [named] : programs;
}

function misused(call: Call): Problem | undefined {
  const say = (what: string, todo: string) => new Problem('import', what, todo);
  if (call.positionals.length === 0)
    return say('no letters named', 'Name files or folders after the flags');
  const program = call.value('program');
  if (program !== undefined && !programNamed(program)) {
    const near =
      nearest(
        program,
        programs.map(({ name }) => name),
      ) ??
      programs[0]?.name ??
      '';
    return say(`"${program}" is no program`, `Use ${near}`);
  }
  const profile = call.value('profile');
  if (profile !== undefined && !profileName.safeParse(profile).success) {
    const near = nearest(profile, profileName.options);
    return say(`"${profile}" is no profile`, `Use ${near ?? profileName.options.join(', ')}`);
  }
  const source = call.value('source');
  if (source !== undefined && source !== 'anonymized') {
    return say(`"${source}" is no source`, 'Use anonymized, or leave the flag out');
  }
  return undefined;
}
