import { parentPort } from 'node:worker_threads';
import { readPdf } from './pdf.ts';

/** The thread that reads PDFs, one after the other: bytes in, what `readPdf` gives out. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPdf(bytes));
});
