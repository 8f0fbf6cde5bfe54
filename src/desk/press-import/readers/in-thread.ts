import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportError, type ImportErrorCode } from '../domain/import-error';
import type { ParseOptions } from '../domain/parse-press-page';
import type { TextOfFile } from './reader';

/** What a thread is to do. */
export type Given =
  | { readonly job: 'read'; readonly bytes: Uint8Array }
  /** Somebody pasted it: it is not told by its content. */
  | { readonly job: 'read-html'; readonly html: string }
  | { readonly job: 'understand'; readonly text: TextOfFile; readonly options: ParseOptions };

/** What a thread says. */
export type Outcome =
  | { readonly result: unknown }
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
 * Does a job of the importer beside the server, in its turn, and ends it when it takes too long or too much memory.
 *
 * @throws ImportError of the job, or that it is too much
 */
export const inThread = async <Result>(given: Given): Promise<Result> => {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return (await runApart(given)) as Result;
  } finally {
    const next = waiting.shift(); // takes this one's place
    if (next === undefined) running -= 1;
    else next();
  }
};

const runApart = async (given: Given): Promise<unknown> => {
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
    if (outcome !== null && 'result' in outcome) return outcome.result;
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
