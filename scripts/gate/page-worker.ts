import { parentPort, workerData } from 'node:worker_threads';
import { readHere } from './read-pages.ts';

/** A thread of its own that reads its share of the pages. */
const { folder, paths } = workerData as { folder: string; paths: string[] };
parentPort?.postMessage(await readHere(folder, paths));
