import { z } from 'zod';

const positive = z.number().positive();

/** What `--json FILE` writes. Times are milliseconds unless their names say other. */
export const benchReport = z.strictObject({
  node: z.string(),
  processors: z.int().positive(),
  suites: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.string(),
      cases: z.int().positive(),
      rounds: z.int().positive(),
      /** What became of the cases. */
      counts: z.record(z.string(), z.int().nonnegative()),
      /** The most memory that the process had in the run, its peers included. */
      peakMegabytes: positive,
      figures: z.array(
        z.strictObject({
          name: z.string(),
          milliseconds: positive,
          processorMilliseconds: positive,
          perSecond: positive,
          secondsPerThousand: positive,
          stages: z.array(
            z.strictObject({
              name: z.string(),
              milliseconds: z.number().nonnegative(),
              share: z.number().min(0).max(1),
            }),
          ),
          ratio: z
            .strictObject({
              peer: z.string(),
              median: positive,
              least: positive,
              most: positive,
              processor: positive,
            })
            .nullable(),
        }),
      ),
    }),
  ),
});
export type BenchReport = z.infer<typeof benchReport>;

/** The report as lines for a terminal. Times differ from machine to machine and from hour to hour: the ratios are to be quoted. */
export function benchLines({ suites }: BenchReport): string[] {
  return suites.flatMap(({ name, unit, cases, rounds, counts, peakMegabytes, figures }) => [
    `${name}: ${cases} ${unit} in ${rounds} rounds (${told(counts)}), ${Math.round(peakMegabytes)} MB of memory at most`,
    ...figures.flatMap((one) => [
      `  ${one.name}: ${one.perSecond.toFixed(1)} ${unit}/s, ${one.secondsPerThousand.toFixed(1)} s per 1,000`,
      ...(one.ratio ? [`    ${ratioLine(one.ratio)}`] : []),
      ...(one.stages.length > 1 ? one.stages.map((stage) => `    ${stageLine(stage, cases)}`) : []),
    ]),
  ]);
}

type SuiteFigures = BenchReport['suites'][number]['figures'][number];

const told = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

function ratioLine({ peer, median, least, most, processor }: NonNullable<SuiteFigures['ratio']>) {
  const range = `${least.toFixed(2)} to ${most.toFixed(2)}`;
  return `${median.toFixed(2)} times ${peer} (${range} by round; processor time ${processor.toFixed(2)})`;
}

function stageLine({ name, milliseconds, share }: SuiteFigures['stages'][number], cases: number) {
  const each = (milliseconds / cases).toFixed(2).padStart(8);
  return `${name.padEnd(12)}${each} ms each ${(share * 100).toFixed(0).padStart(4)} %`;
}
