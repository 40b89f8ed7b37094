import type { Sample } from './run-suite.ts';
import type { Measurement } from './suite.ts';

/** How many times as long as its peer a measurement took. */
export interface Ratio {
  peer: string;
  /** Over the rounds, each compared with the peer in the same round. */
  median: number;
  least: number;
  most: number;
  /** The same of the processor's time, over the whole run. */
  processor: number;
}

/** What came out for one measurement, over all rounds. */
export interface Figures {
  name: string;
  milliseconds: number;
  processorMilliseconds: number;
  perSecond: number;
  secondsPerThousand: number;
  stages: { name: string; milliseconds: number; share: number }[];
  ratio: Ratio | null;
}

/** Samples of a run as figures, in the order of the measurements. @param cases how many each measurement did. */
export function figuresOf(
  measurements: readonly Pick<Measurement, 'name' | 'peer'>[],
  samples: readonly Sample[],
  cases: number,
): Figures[] {
  return measurements.map(({ name, peer }) => {
    const own = samples.filter(({ measurement }) => measurement === name);
    const milliseconds = sum(own.map(total));
    return {
      name,
      milliseconds,
      processorMilliseconds: sum(own.map(({ processorMs }) => processorMs)),
      perSecond: (cases / milliseconds) * 1000,
      secondsPerThousand: milliseconds / cases,
      stages: stagesOf(own, milliseconds),
      ratio: peer === undefined ? null : ratioOf(own, samples, peer),
    };
  });
}

function stagesOf(own: readonly Sample[], whole: number): Figures['stages'] {
  const names = new Set(own.flatMap(({ stages }) => Object.keys(stages)));
  return [...names].map((name) => {
    const milliseconds = sum(own.map(({ stages }) => stages[name] ?? 0));
    return { name, milliseconds, share: milliseconds / whole };
  });
}

function ratioOf(own: readonly Sample[], samples: readonly Sample[], peer: string): Ratio {
  const others = samples.filter(({ measurement }) => measurement === peer);
  const byRound = new Map(others.map((sample) => [sample.round, sample]));
  const ratios = own.flatMap((sample) => {
    const other = byRound.get(sample.round);
    return other ? [total(sample) / total(other)] : [];
  });
  if (ratios.length === 0) throw new Error(`No round has the peer "${peer}".`);
  const processor = (some: readonly Sample[]): number =>
    sum(some.map(({ processorMs }) => processorMs));
  return {
    peer,
    median: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    processor: processor(own) / processor(others),
  };
}

const total = ({ stages }: Sample): number => sum(Object.values(stages));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
