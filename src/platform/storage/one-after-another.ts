import { workValue } from '../context/work-value';

/** A piece of work that has its turn; what it starts itself waits in its own queue. */
interface Turn {
  readonly transaction: object;
}

const current = workValue<Turn>();
const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Works of one transaction that are begun side by side run one after another: advisory locks, which belong to the
 * transaction, do not keep them apart. What a work begins while it runs passes, in a queue of its own.
 *
 * When one fails, those that wait behind it fail with it, and run nothing: the transaction is lost already. Whoever
 * catches the failure may go on with works that are begun afterwards.
 *
 * @param transaction - what tells one transaction from another
 */
export const oneAfterAnother = async <Result>(
  transaction: object,
  work: () => Promise<Result>,
): Promise<Result> => {
  const parent = current.getStore();
  const queue = parent?.transaction === transaction ? parent : transaction;
  const run = (): Promise<Result> => current.run({ transaction }, work);
  const before = queues.get(queue);
  const turn = before === undefined ? run() : before.then(run);
  queues.set(queue, turn);
  const leave = (): void => {
    if (queues.get(queue) === turn) queues.delete(queue);
  };
  turn.then(leave, leave);
  return turn;
};

/** Resolves when no work of a transaction runs or waits any more, however the last one ended. Not to be called by one of them. */
export const untilDone = async (transaction: object): Promise<void> => {
  for (let last = queues.get(transaction); last !== undefined; last = queues.get(transaction))
    await Promise.allSettled([last]);
};
