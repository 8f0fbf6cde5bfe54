import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../domain/import-error';
import { understandFile } from '../understand-file';
import type { Given, Outcome } from './in-thread';
import { readHtmlText } from './html-text';
import { readBytes } from './read-bytes';

const run = async (given: Given): Promise<unknown> => {
  if (given.job === 'read') return readBytes(given.bytes);
  if (given.job === 'understand') return understandFile(given.text, given.options);
  return { format: 'html', ...(await readHtmlText(given.html)) };
};

/** Does one job, in a thread that `inThread` started. */
const report = async (given: Given): Promise<Outcome> => {
  try {
    return { result: await run(given) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
};

void report(workerData as Given).then((outcome) => {
  parentPort?.postMessage(outcome);
});
