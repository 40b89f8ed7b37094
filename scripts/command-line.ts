import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { nearest } from '../src/errors.ts';
import type { Call, Command, Option } from './command.ts';
import { alone, ArchiveInUse } from './lock.ts';

/** Every command by name, loaded when it is called, so that one that is not called costs nothing. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./commands/start.ts'),
  import: () => import('./commands/import.ts'),
  deidentify: () => import('./commands/deidentify.ts'),
  review: () => import('./commands/review.ts'),
  classify: () => import('./commands/classify.ts'),
  check: () => import('./commands/check.ts'),
  build: () => import('./commands/build.ts'),
  gate: () => import('./commands/gate.ts'),
  withdraw: () => import('./commands/withdraw.ts'),
  risk: () => import('./commands/risk.ts'),
  dev: () => import('./commands/dev.ts'),
  preview: () => import('./commands/preview.ts'),
  sample: () => import('./commands/sample.ts'),
  evaluate: () => import('./commands/evaluate.ts'),
  bench: () => import('./commands/bench.ts'),
};

/** Runs one command line. @returns the exit code: 0 done, 1 done but something was found, 2 used wrongly. */
export async function runCommandLine([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help') return listCommands();
  const load = commands[name];
  if (!load) return misused(`"${name}" is not a command`, nearest(name, Object.keys(commands)));
  const { command } = await load();
  if (rest.includes('--help')) return describe(command);
  const call = readCall(command, rest);
  if (typeof call === 'number') return call;
  try {
    if (!command.writes?.(call)) return await command.run(call);
    const content = resolve(call.value('content') ?? 'content');
    return await alone(content, name, () => command.run(call));
  } catch (error) {
    // A Problem says where, what and what to do; anything else is a fault of the program and keeps its trace.
    console.error(error instanceof Error && error.name === 'Problem' ? error.message : error);
    return error instanceof ArchiveInUse ? 2 : 1;
  }
}

function readCall(command: Command, rest: string[]): Call | number {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (!option) {
      const near = nearest(token.name, Object.keys(command.options));
      return misused(`${token.rawName} is not a flag of ${command.name}`, near && `--${near}`);
    }
    const given = token.value !== undefined;
    if (option.value && (!given || token.value === '')) {
      return misused(`${token.rawName} needs ${option.value} after it`);
    }
    if (!option.value && given) return misused(`${token.rawName} takes no value`);
  }
  if (positionals.length > 0 && !command.positionals) {
    return misused(`${command.name} takes no "${positionals[0]}"`);
  }
  return {
    positionals,
    has: (flag) => values[flag] === true,
    value: (flag) => {
      const value = values[flag];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function misused(what: string, near?: string): number {
  const todo = near ? `Did you mean ${near}?` : 'See --help.';
  console.error(`casebook: ${what}. ${todo}`);
  return 2;
}

async function listCommands(): Promise<number> {
  console.log('Casebook turns determination letters into a searchable, anonymized archive.\n');
  for (const load of Object.values(commands)) {
    const { command } = await load();
    console.log(`  npm run ${command.name.padEnd(12)} ${command.summary}`);
  }
  console.log('\nnpm run NAME -- --help says more about one of them.');
  return 0;
}

function describe({ name, summary, positionals, options }: Command): number {
  console.log(`npm run ${name} -- [FLAGS]${positionals ? ` ${positionals}` : ''}\n${summary}.`);
  const rows = Object.entries(options).map(([flag, option]) => [
    spelled(flag, option),
    option.help,
  ]);
  const width = Math.max(0, ...rows.map(([flag = '']) => flag.length));
  for (const [flag = '', help = ''] of rows) console.log(`  ${flag.padEnd(width)}  ${help}`);
  return 0;
}

function spelled(flag: string, { value }: Option): string {
  return `--${flag}${value ? ` ${value}` : ''}`;
}
