import { Worker } from 'node:worker_threads';
import type { RawDocument } from '../../src/pipeline/document.ts';
import type { Held } from '../../src/pipeline/letter.ts';
import { rejected } from './rejected.ts';

/** What a PDF may cost before its reader is stopped. */
export interface Limits {
  /** Time on the clock. A letter takes less than a tenth of a second. */
  milliseconds: number;
  /** Memory beyond what the process had when reading began. A letter takes less than 50 MB. */
  megabytes: number;
}

export const PDF_LIMITS: Limits = { milliseconds: 30_000, megabytes: 640 };

/**
 * `readPdf` in a thread of its own, which is stopped where a file costs more than the limits: a megabyte can unpack to
 * gigabytes. The thread is kept for the next file, and doesn't keep the process alive.
 *
 * @returns as `readPdf`, or `rejected` for a file over a limit. Files that come at once wait for each other. Never throws.
 */
export function readGuardedPdf(
  bytes: Uint8Array,
  limits: Limits = PDF_LIMITS,
): Promise<RawDocument | Held> {
  const answer = last.then(() => ask(bytes, limits));
  last = answer;
  return answer;
}

let last: Promise<unknown> = Promise.resolve();
let idle: Worker | undefined;

async function ask(bytes: Uint8Array, limits: Limits): Promise<RawDocument | Held> {
  const worker = idle ?? start(limits);
  idle = undefined;
  worker.ref();
  const answer = await answerOf(worker, bytes, limits);
  if ('stopped' in answer) {
    // Its memory is given back before the next file comes.
    await worker.terminate();
    return answer.stopped;
  }
  worker.unref();
  idle = worker;
  return answer;
}

function start({ megabytes }: Limits): Worker {
  return new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What a reader prints may quote the file: it goes nowhere.
    stdout: true,
    stderr: true,
  });
}

const LOOK_MS = 50;

function answerOf(
  worker: Worker,
  bytes: Uint8Array,
  limits: Limits,
): Promise<RawDocument | Held | { stopped: Held }> {
  return new Promise((resolve) => {
    const ended = Date.now() + limits.milliseconds;
    const full = process.memoryUsage.rss() + limits.megabytes * 2 ** 20;
    // Unpacked streams lie outside of the thread's heap, which alone `resourceLimits` bounds: the whole process is watched.
    const watch = setInterval(() => {
      if (Date.now() > ended) done({ stopped: tooCostly('time') });
      else if (process.memoryUsage.rss() > full) done({ stopped: tooCostly('memory') });
    }, LOOK_MS);
    const onMessage = (answer: RawDocument | Held): void => done(answer);
    const onEnd = (): void => done({ stopped: tooCostly('memory') });
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.postMessage(bytes);

    function done(answer: RawDocument | Held | { stopped: Held }): void {
      clearInterval(watch);
      worker.off('message', onMessage).off('exit', onEnd);
      // A thread that runs out of memory while it is stopped tells so: that is no error of the run any more.
      if (!('stopped' in answer)) worker.off('error', onEnd);
      resolve(answer);
    }
  });
}

function tooCostly(of: 'time' | 'memory'): Held {
  return rejected(
    'file',
    `reading the PDF takes more ${of} than any letter: it unpacks to far more than it shows, or is damaged`,
    'Print it to a new PDF, and leave it out if that fails too',
  );
}
