import { expect, test } from 'vitest';
import { figuresOf } from '../../../scripts/bench/figures.ts';
import type { Sample } from '../../../scripts/bench/run-suite.ts';

const measurements = [{ name: 'whole', peer: 'part' }, { name: 'part' }];

const sample = (
  measurement: string,
  round: number,
  stages: Sample['stages'],
  processorMs = 1,
): Sample => ({ measurement, round, stages, processorMs });

test('sums rounds and stages up, and compares a measurement with its peer round by round', () => {
  const figures = figuresOf(
    measurements,
    [
      sample('whole', 0, { read: 30, parse: 10 }, 60),
      sample('part', 0, { extract: 20 }, 20),
      sample('part', 1, { extract: 10 }, 20),
      sample('whole', 1, { read: 50, parse: 10 }, 40),
      sample('whole', 2, { read: 60, parse: 40 }, 20),
      sample('part', 2, { extract: 20 }, 20),
    ],
    100,
  );
  expect(figures).toEqual([
    {
      name: 'whole',
      milliseconds: 200,
      processorMilliseconds: 120,
      perSecond: 500,
      secondsPerThousand: 2,
      stages: [
        { name: 'read', milliseconds: 140, share: 0.7 },
        { name: 'parse', milliseconds: 60, share: 0.3 },
      ],
      // 40 to 20, 60 to 10, 100 to 20
      ratio: { peer: 'part', median: 5, least: 2, most: 6, processor: 2 },
    },
    {
      name: 'part',
      milliseconds: 50,
      processorMilliseconds: 60,
      perSecond: 2000,
      secondsPerThousand: 0.5,
      stages: [{ name: 'extract', milliseconds: 50, share: 1 }],
      ratio: null,
    },
  ]);
});

test('takes the mean of the two in the middle for the median of an even number of rounds', () => {
  const samples = [1, 2, 3, 10].flatMap((times, round) => [
    sample('whole', round, { all: times * 10 }),
    sample('part', round, { all: 10 }),
  ]);
  expect(figuresOf(measurements, samples, 4)[0]?.ratio?.median).toBe(2.5);
});

test('throws where the peer was not measured, instead of giving a ratio to nothing', () => {
  expect(() => figuresOf(measurements, [sample('whole', 0, { all: 1 })], 1)).toThrow(/part/);
});
