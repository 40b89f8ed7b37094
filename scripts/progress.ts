/** How far a long step has come, on standard error: one line that is written over on a terminal, nothing elsewhere. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away. */
  end(): void;
}

const SILENT_MS = 2000; // what is over sooner needs no bar
const REFRESH_MS = 200;

/** @param what in the plural ("letters"); @param total how many there will be. */
export function progress(what: string, total: number): Progress {
  const terminal = process.stderr.isTTY;
  const started = performance.now();
  let done = 0;
  let shownMs = 0;
  return {
    step() {
      done += 1;
      const elapsedMs = performance.now() - started;
      if (!terminal || elapsedMs < SILENT_MS || elapsedMs - shownMs < REFRESH_MS) return;
      shownMs = elapsedMs;
      const leftSeconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
      process.stderr.write(`\r\u001b[K${done} of ${total} ${what}, ${leftSeconds} s left`);
    },
    end() {
      if (terminal && shownMs > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
