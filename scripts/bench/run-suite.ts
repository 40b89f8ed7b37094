import type { Measurement, OpenSuite, StageTimes } from './suite.ts';

/** What one measurement took in one round. */
export interface Sample {
  measurement: string;
  /** From 0. */
  round: number;
  stages: StageTimes;
  /** Of all processors together, in milliseconds. */
  processorMs: number;
}

/**
 * Times the measurements of a suite in turn: the cases are parted into rounds, each goes through every measurement before
 * the next one begins, and every other round goes through them backwards. So what slows the machine down for a while slows all.
 * Some first cases are done once without being counted.
 *
 * @param tick called after each measurement of a round.
 */
export async function runSuite(
  { measurements }: Pick<OpenSuite, 'measurements'>,
  cases: number,
  rounds: number,
  tick: () => void = () => undefined,
): Promise<Sample[]> {
  for (const { run } of measurements) await run(0, Math.min(WARM_UP, cases));
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = Math.floor((round * cases) / rounds);
    const to = Math.floor(((round + 1) * cases) / rounds);
    const order = round % 2 === 0 ? measurements : measurements.toReversed();
    for (const measurement of order) {
      samples.push(await sampleOf(measurement, round, from, to));
      tick();
    }
  }
  return samples;
}

const WARM_UP = 30; // letters until the engine's compiler has seen the hot code

async function sampleOf(
  { name, run }: Measurement,
  round: number,
  from: number,
  to: number,
): Promise<Sample> {
  const before = process.cpuUsage();
  const stages = await run(from, to);
  const { user, system } = process.cpuUsage(before);
  return { measurement: name, round, stages, processorMs: (user + system) / 1000 };
}
