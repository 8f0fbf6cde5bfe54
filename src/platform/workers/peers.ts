import cluster from 'node:cluster';
import { isOfPeers, type Question, type ToPrimary, type ToWorker } from './messages';

/** What a worker says to the questions of the others. */
export type Answers = Readonly<Record<Question, () => unknown>>;

const PATIENCE = 5_000; // milliseconds: the process between waits less for those who do not answer

const waiting = new Map<number, (answers: readonly unknown[]) => void>();
let asked = 0;
let joined = false;

/**
 * Lets the other workers of this machine ask this one. A process that serves alone has none.
 *
 * @param takeJobs - this one runs the jobs from now on
 */
export const joinPeers = (answers: Answers, takeJobs: () => void): void => {
  if (!cluster.isWorker) return;
  process.on('message', (message: unknown) => {
    if (!isOfPeers(message)) return;
    const told = message as ToWorker;
    if (told.peers === 'take-jobs') takeJobs();
    else if (told.peers === 'question') void answer(told.id, answers[told.question]);
    else waiting.get(told.id)?.(told.answers);
  });
  tell({ peers: 'join' });
  joined = true;
};

const answer = async (id: string, find: () => unknown): Promise<void> => {
  let found: unknown = null;
  try {
    found = await find();
  } finally {
    tell({ peers: 'answer', id, answer: found });
  }
};

/** The answers of all other workers that are there; of none, where the process serves alone. One that stands still is left out. */
export const askPeers = (question: Question): Promise<readonly unknown[]> => {
  if (!joined || !process.connected) return Promise.resolve([]);
  const id = (asked += 1);
  return new Promise((resolve) => {
    const end = (answers: readonly unknown[]): void => {
      clearTimeout(alarm);
      waiting.delete(id);
      resolve(answers);
    };
    const alarm = setTimeout(end, PATIENCE, []);
    waiting.set(id, end);
    tell({ peers: 'ask', id, question });
  });
};

const tell = (message: ToPrimary): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined); // the other end is gone: so are we, soon
};
