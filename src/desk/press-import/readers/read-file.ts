import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportError, type ImportErrorCode } from '../domain/import-error';
import { isPlainText, readBytes } from './read-bytes';
import type { ReadText } from './reader';

/** What a thread is to read. */
export interface Given {
  readonly bytes: Uint8Array;
  /** Somebody pasted it as HTML, in UTF-8: it is not told by its content. */
  readonly isHtml: boolean;
}

/** What a thread says of a file. */
export type Outcome =
  | { readonly text: ReadText }
  | { readonly refused: { readonly code: ImportErrorCode; readonly message: string } };

/** milliseconds; the largest document that is read takes some seconds on a slow machine */
const LONGEST = 30_000;
/** megabytes of objects in the thread; what is read of 20 MB stays below */
const MEMORY = 512;
/** files that are read at the same time; each takes a processor and memory */
const AT_ONCE = 2;

const IS_SOURCE = extname(__filename) === '.ts'; // where a command or a test runs without being built
const ENTRY = join(__dirname, `reading-worker${extname(__filename)}`);

/** A thread is not started with what its parent compiles sources by. */
const runSource = (): string =>
  [require.resolve('tsx/cjs'), ENTRY].map((path) => `require(${JSON.stringify(path)});`).join('');

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Reads a file of any format that has a reader. What more is than plain text is read in a thread of its own, which is ended when it
 * takes too long or too much memory: the server answers others meanwhile.
 *
 * @throws ImportError for a file that is empty, too large, of a format without a reader, or broken; it says what to do
 */
export const readFile = async (bytes: Uint8Array): Promise<ReadText> => {
  if (isPlainText(bytes)) return readBytes(bytes);
  return inTurn({ bytes, isHtml: false });
};

/**
 * Reads formatted text that somebody pasted, in a thread too: a page takes seconds in which its article is looked for.
 *
 * @throws ImportError as {@link readFile}
 */
export const readPastedHtml = (html: string): Promise<ReadText> =>
  inTurn({ bytes: new TextEncoder().encode(html), isHtml: true });

const inTurn = async (given: Given): Promise<ReadText> => {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await readApart(given);
  } finally {
    const next = waiting.shift(); // takes this one's place
    if (next === undefined) running -= 1;
    else next();
  }
};

const readApart = async (given: Given): Promise<ReadText> => {
  const worker = new Worker(IS_SOURCE ? runSource() : ENTRY, {
    eval: IS_SOURCE,
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    execArgv: [],
    stdout: true, // what parsers say of documents is no output of a command
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<Outcome | null>((resolve, reject) => {
      timer = setTimeout(resolve, LONGEST, null);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) resolve(null);
        else reject(error);
      });
    });
    if (outcome !== null && 'text' in outcome) return outcome.text;
    const { code, message } = outcome?.refused ?? TOO_MUCH;
    throw new ImportError(code, message);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};

const TOO_MUCH = {
  code: 'too-large',
  message:
    'The document takes too long or too much memory to be read. Open it, copy its text and paste that.',
} as const;
