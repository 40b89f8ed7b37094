import type { StageTimes } from './suite.ts';

/** Does some work, and adds what it took to its stage. */
export type Lap = <Made>(stage: string, work: () => Made | Promise<Made>) => Promise<Made>;

/** Times of stages, summed up as they are done. */
export function stopwatch(now: () => number = () => performance.now()): {
  lap: Lap;
  times: StageTimes;
} {
  const times: StageTimes = {};
  return {
    times,
    async lap(stage, work) {
      const started = now();
      const made = await work();
      times[stage] = (times[stage] ?? 0) + now() - started;
      return made;
    },
  };
}
