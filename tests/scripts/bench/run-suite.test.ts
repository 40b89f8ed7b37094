import { expect, test } from 'vitest';
import { runSuite } from '../../../scripts/bench/run-suite.ts';
import { stopwatch } from '../../../scripts/bench/stopwatch.ts';

test('takes measurements in turn, every other round backwards, each case once after a warm-up', async () => {
  const calls: string[] = [];
  const measurement = (name: string) => ({
    name,
    run: async (from: number, to: number) => {
      calls.push(`${name} ${from}-${to}`);
      return { all: to - from };
    },
  });
  let ticks = 0;
  const samples = await runSuite(
    { measurements: [measurement('a'), measurement('b')] },
    50,
    3,
    () => {
      ticks += 1;
    },
  );
  expect(calls).toEqual([
    ...['a 0-30', 'b 0-30'],
    ...['a 0-16', 'b 0-16'],
    ...['b 16-33', 'a 16-33'],
    ...['a 33-50', 'b 33-50'],
  ]);
  expect(ticks).toBe(6);
  expect(
    samples.map(({ measurement: name, round, stages }) => [name, round, stages['all']]),
  ).toEqual([
    ['a', 0, 16],
    ['b', 0, 16],
    ['b', 1, 17],
    ['a', 1, 17],
    ['a', 2, 17],
    ['b', 2, 17],
  ]);
});

test('a stopwatch sums up what each stage takes, and gives on what the work made', async () => {
  const ticks = [0, 5, 10, 12, 20, 21];
  const { lap, times } = stopwatch(() => ticks.shift() ?? Number.NaN);
  expect(await lap('read', () => 'text')).toBe('text');
  await lap('parse', async () => undefined);
  await lap('read', () => undefined);
  expect(times).toEqual({ read: 6, parse: 2 });
});
