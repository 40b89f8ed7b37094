/** A flag of a command. `value` names what follows it ("DIR"); a flag without one is a switch. */
export interface Option {
  value?: string;
  /** One line for `--help`, without a full stop. */
  help: string;
}

/** What a command was called with: flags by their name without dashes. */
export interface Call {
  positionals: string[];
  /** The value of a flag that takes one, or its default. */
  value(name: string): string | undefined;
  /** Whether a switch was given. */
  has(name: string): boolean;
}

/** One command of the command line: `npm run NAME -- …`. */
export interface Command {
  name: string;
  /** One line for the list of commands, without a full stop. */
  summary: string;
  /** What stands after the flags ("PATH…"); absent: nothing may. */
  positionals?: string;
  options: Record<string, Option>;
  /** Whether a call changes the archive of `--content`: it then has the archive to itself. Absent: no call does. */
  writes?(call: Call): boolean;
  /** @returns 0: done; 1: done, but something was found, held or rejected; 2: used wrongly. */
  run(call: Call): Promise<number>;
}
