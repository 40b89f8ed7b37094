/** Milliseconds that each stage of some work took, in the order of the stages. */
export type StageTimes = Record<string, number>;

/** One thing that is timed. */
export interface Measurement {
  name: string;
  /** The measurement of the same suite that it is compared with; absent: it is itself a peer. */
  peer?: string;
  /** Does the cases from `from` to before `to`, once. What getting at them costs is in no stage. */
  run(from: number, to: number): Promise<StageTimes>;
}

/** Measurements that belong together, over the same cases. */
export interface Suite {
  name: string;
  /** One line, without a full stop. */
  summary: string;
  /** What its cases are, in the plural. */
  unit: string;
  open(settings: BenchSettings): Promise<OpenSuite>;
}

/** A suite whose cases are ready. */
export interface OpenSuite {
  measurements: Measurement[];
  /** What became of the cases, by name ("published"): a benchmark of work that fails measures nothing. */
  counts(): Record<string, number>;
}

/** What a run was asked for. */
export interface BenchSettings {
  cases: number;
  seed: number;
  /** The archive whose taxonomies are used. */
  content: string;
  /** A folder of letters to use instead of invented ones. */
  letters?: string;
}
