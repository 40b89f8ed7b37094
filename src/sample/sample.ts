/** The letters of the sample archive: their seed and their number. Tests hold this choice to what the archive needs. */
export const SAMPLE = { seed: 2, letters: 360 } as const;
