import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../store-error';
import { IDLE_LIMIT, QUEUE_LIMIT, TIME_LIMIT } from './limits';
import { PictureError } from './picture-error';
import type { PictureTask, TaskAnswer, TaskResult } from './picture-task';

const HEAP = 512; // megabytes of its own objects, those of a PDF say; pictures lie outside

/** It ended itself, or the system did; or its heap was full. */
const OUT_OF_MEMORY: ReadonlySet<NodeJS.Signals> = new Set(['SIGKILL', 'SIGABRT']);

/** A process that works on one file at a time; those who ask meanwhile wait for their turn. */
export class PictureProcess {
  #child: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  /** How many files are worked on or wait. */
  get load(): number {
    return this.#waiting;
  }

  /** @throws PictureError for a file that cannot be worked on, StoreError when too many wait */
  async ask(task: PictureTask): Promise<TaskResult> {
    if (this.#waiting >= QUEUE_LIMIT)
      throw new StoreError('The newsroom works on too many files now. Try again in a minute.');
    this.#waiting += 1;
    const before = this.#last;
    const work = (async () => {
      await before.catch(() => undefined);
      return this.#perform(task);
    })();
    this.#last = work;
    try {
      return await work;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #perform(task: PictureTask): Promise<TaskResult> {
    clearTimeout(this.#idle);
    try {
      const answer = await this.#send((this.#child ??= this.#start()), task);
      if ('failure' in answer) throw new PictureError(answer.failure, answer.detail);
      return answer.result;
    } finally {
      this.#idle = setTimeout(() => {
        this.#stop();
      }, IDLE_LIMIT).unref();
    }
  }

  /** It knows nothing of the newsroom: no settings, no secrets, no connection. */
  #start(): ChildProcess {
    const started = fork(join(__dirname, 'run-tasks.js'), [], {
      execArgv: [`--max-old-space-size=${HEAP}`],
      env: { MALLOC_ARENA_MAX: '2' }, // else glibc keeps what was freed
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    hold(started, false);
    started.once('exit', () => {
      if (this.#child === started) this.#child = null;
    });
    return started;
  }

  #stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #send(worker: ChildProcess, task: PictureTask): Promise<TaskAnswer> {
    return new Promise((resolve, reject) => {
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
        this.#stop();
      }, TIME_LIMIT);
      hold(worker, true);
      worker.once('message', end).once('exit', endByExit).once('error', end);
      worker.send(task);
    });
  }
}

/** Whether the newsroom goes on as long as it does. */
const hold = (worker: ChildProcess, isHeld: boolean): void => {
  for (const handle of [worker, worker.channel]) handle?.[isHeld ? 'ref' : 'unref']();
};
