import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../domain/import-error';
import { readBytes } from './read-bytes';
import type { Outcome } from './read-file';

/** Reads one file, in a thread that `readFile` started. */
const read = async (bytes: Uint8Array): Promise<Outcome> => {
  try {
    return { text: await readBytes(bytes) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
};

void read(workerData as Uint8Array).then((outcome) => {
  parentPort?.postMessage(outcome);
});
