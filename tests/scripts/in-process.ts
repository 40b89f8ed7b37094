import { vi } from 'vitest';
import { runCommandLine } from '../../scripts/command-line.ts';
import type { Ended } from './command-line.ts';

/** Runs one command line in this process, one at a time: as `casebook`, without the start of a process. */
export async function casebookHere(words: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const into =
    (parts: string[]) =>
    (...given: unknown[]): void => {
      parts.push(`${given.map(String).join(' ')}\n`);
    };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(into(out)),
    vi.spyOn(console, 'error').mockImplementation(into(err)),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      out.push(String(part));
      return true;
    }),
  ];
  try {
    const code = await runCommandLine([...words]);
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
