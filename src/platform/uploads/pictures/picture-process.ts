import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../store-error';
import { IDLE_LIMIT, QUEUE_LIMIT, TIME_LIMIT } from './limits';
import type { Inspection, PictureTask, PreparedPicture, TaskAnswer, TaskResult } from './picture-task';
import { PictureError } from './picture-error';

const HEAP = 512; // megabytes of its own objects, those of a PDF say; pictures lie outside

/** It ended itself, or the system did; or its heap was full. */
const OUT_OF_MEMORY: ReadonlySet<NodeJS.Signals> = new Set(['SIGKILL', 'SIGABRT']);

let child: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let idle: NodeJS.Timeout | undefined;

/**
 * Asks the process that looks into files, one file after the other. It is started when it is needed, and once more after it died:
 * a hostile file ends that process and not the newsroom.
 *
 * @throws PictureError for a file that cannot be worked on, StoreError when too many wait
 */
export function askPictures(task: Extract<PictureTask, { name: 'inspect' }>): Promise<Inspection>;
export function askPictures(task: Extract<PictureTask, { name: 'look' }>): Promise<boolean>;
export function askPictures(task: Extract<PictureTask, { name: 'prepare' }>): Promise<PreparedPicture>;
export async function askPictures(task: PictureTask): Promise<TaskResult> {
  if (waiting >= QUEUE_LIMIT)
    throw new StoreError('The newsroom works on too many files now. Try again in a minute.');
  waiting += 1;
  const before = last;
  const work = (async () => {
    await before.catch(() => undefined);
    return perform(task);
  })();
  last = work;
  try {
    return await work;
  } finally {
    waiting -= 1;
  }
}

const perform = async (task: PictureTask): Promise<TaskResult> => {
  clearTimeout(idle);
  try {
    const answer = await send((child ??= start()), task);
    if ('failure' in answer) throw new PictureError(answer.failure, answer.detail);
    return answer.result;
  } finally {
    idle = setTimeout(stop, IDLE_LIMIT).unref();
  }
};

/** It knows nothing of the newsroom: no settings, no secrets, no connection. */
const start = (): ChildProcess => {
  const started = fork(join(__dirname, 'run-tasks.js'), [], {
    execArgv: [`--max-old-space-size=${HEAP}`],
    env: { MALLOC_ARENA_MAX: '2' }, // else glibc keeps what was freed
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  hold(started, false);
  started.once('exit', () => {
    if (child === started) child = null;
  });
  return started;
};

const stop = (): void => {
  child?.kill('SIGKILL');
  child = null;
};

const send = (worker: ChildProcess, task: PictureTask): Promise<TaskAnswer> =>
  new Promise((resolve, reject) => {
    const end = (answer: TaskAnswer | Error): void => {
      clearTimeout(timer);
      hold(worker, false);
      worker.off('message', end).off('exit', endByExit).off('error', end);
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    };
    const endByExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (signal !== null && OUT_OF_MEMORY.has(signal)) end({ failure: 'too-large' });
      else if (signal !== null) end({ failure: 'damaged' });
      else end(new Error(`The process that looks into files ended with ${code}.`));
    };
    const timer = setTimeout(() => {
      end({ failure: 'too-slow' });
      stop();
    }, TIME_LIMIT);
    hold(worker, true);
    worker.once('message', end).once('exit', endByExit).once('error', end);
    worker.send(task);
  });

/** Whether the newsroom goes on as long as it does. */
const hold = (worker: ChildProcess, isHeld: boolean): void => {
  for (const handle of [worker, worker.channel]) handle?.[isHeld ? 'ref' : 'unref']();
};
