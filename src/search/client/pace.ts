/** Draws pictures of something that goes on: none over a newer one, and where they come fast, not each. */
export interface Pacer {
  /** @param draw asks right before it draws whether a newer picture stands already; @param now draws at once, as the last one must be */
  draw(draw: (isOld: () => boolean) => Promise<void>, now: boolean): Promise<void>;
  stop(): void;
}

/** @param first milliseconds that the first picture waits for a better one; @param between those between two pictures */
export function pacer(first: number, between: number): Pacer {
  const began = performance.now();
  let drawn: number | undefined;
  let newest = 0;
  let standing = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(later);
  return {
    stop,
    async draw(draw, now) {
      stop();
      newest += 1;
      const mine = newest;
      const paint = async () => {
        drawn = performance.now();
        await draw(() => {
          standing = Math.max(standing, mine);
          return standing !== mine;
        });
      };
      const due = drawn === undefined ? began + first : drawn + between;
      const left = due - performance.now();
      if (now || left <= 0) await paint();
      else later = setTimeout(() => void paint(), left);
    },
  };
}
