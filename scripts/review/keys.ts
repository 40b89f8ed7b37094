import { emitKeypressEvents } from 'node:readline';
import type { Readable } from 'node:stream';

interface Pressed {
  name?: string;
  ctrl?: boolean;
}

/** Keys that are typed into a stream, by the names that a review takes. Ends with the stream. */
export async function* keysOf(input: Readable): AsyncGenerator<string> {
  const waiting: string[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  const onKey = (typed: string | undefined, key: Pressed): void => {
    waiting.push(named(typed, key));
    wake?.();
  };
  const onEnd = (): void => {
    ended = true;
    wake?.();
  };
  emitKeypressEvents(input);
  input.on('keypress', onKey);
  input.once('end', onEnd).once('close', onEnd);
  input.resume();
  try {
    while (!ended || waiting.length > 0) {
      const key = waiting.shift();
      if (key !== undefined) yield key;
      else
        await new Promise<void>((done) => {
          wake = done;
        });
    }
  } finally {
    input.off('keypress', onKey).off('end', onEnd).off('close', onEnd);
    input.pause();
  }
}

function named(typed: string | undefined, { name, ctrl }: Pressed): string {
  if (ctrl) return `ctrl-${name ?? ''}`;
  if (name === 'return' || name === 'enter') return 'enter';
  if (name === 'escape' || name === 'backspace') return name;
  return typed ?? name ?? '';
}
