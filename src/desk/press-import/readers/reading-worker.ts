import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../domain/import-error';
import { readBytes } from './read-bytes';
import { readHtmlText } from './html-text';
import type { Given, Outcome } from './read-file';

/** Reads one file, in a thread that `readFile` started. */
const read = async ({ bytes, isHtml }: Given): Promise<Outcome> => {
  try {
    if (!isHtml) return { text: await readBytes(bytes) };
    return { text: { format: 'html', ...(await readHtmlText(new TextDecoder().decode(bytes))) } };
  } catch (error) {
    if (error instanceof ImportError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
};

void read(workerData as Given).then((outcome) => {
  parentPort?.postMessage(outcome);
});
