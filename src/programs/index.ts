import { caDwc } from './ca-dwc/program.ts';
import type { Program } from './program.ts';

/** Every program that the engine reads, in the order in which they are asked whether a document is theirs. */
export const programs: readonly Program[] = [caDwc];

/** The program of that name, or `undefined`. */
export function programNamed(name: string): Program | undefined {
  return programs.find((program) => program.name === name);
}
