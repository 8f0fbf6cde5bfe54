import { isOfPeers, type ToPrimary, type ToWorker } from '../../../platform/workers/messages';

/** As much of a worker as is needed to speak with it. */
export interface Speaker {
  readonly id: number;
  isConnected(): boolean;
  send(message: ToWorker): unknown;
}

interface Asked {
  readonly by: Speaker;
  readonly id: number;
  /** Ids of those that have not answered. */
  readonly missing: Set<number>;
  readonly answers: unknown[];
  readonly alarm: NodeJS.Timeout;
}

const PATIENCE = 3_000; // milliseconds: a worker that says nothing so long stands still

/** Hands on what workers ask each other. */
export interface Exchange {
  readonly hear: (from: Speaker, message: unknown) => void;
  /** A worker is gone: nobody waits for it any more. */
  readonly leave: (worker: Speaker) => void;
}

export const createExchange = (): Exchange => {
  const joined = new Map<number, Speaker>();
  const open = new Map<string, Asked>();
  let count = 0;

  const end = (key: string, { by, id, answers, alarm }: Asked): void => {
    clearTimeout(alarm);
    if (open.delete(key) && by.isConnected()) by.send({ peers: 'answers', id, answers });
  };
  const miss = (key: string, asked: Asked, worker: number): void => {
    asked.missing.delete(worker);
    if (asked.missing.size === 0) end(key, asked);
  };
  const ask = (by: Speaker, { id, question }: Extract<ToPrimary, { peers: 'ask' }>): void => {
    const key = String((count += 1));
    const others = [...joined.values()].filter((worker) => worker.id !== by.id && worker.isConnected());
    const asked: Asked = {
      by,
      id,
      missing: new Set(others.map((worker) => worker.id)),
      answers: [],
      alarm: setTimeout(() => {
        end(key, asked);
      }, PATIENCE),
    };
    open.set(key, asked);
    if (others.length === 0) end(key, asked);
    for (const worker of others) worker.send({ peers: 'question', id: key, question });
  };

  return {
    hear: (from, message) => {
      if (!isOfPeers(message)) return;
      const told = message as ToPrimary;
      if (told.peers === 'join') joined.set(from.id, from);
      else if (told.peers === 'ask') ask(from, told);
      else {
        const asked = open.get(told.id);
        if (asked?.missing.has(from.id) !== true) return;
        asked.answers.push(told.answer);
        miss(told.id, asked, from.id);
      }
    },
    leave: (worker) => {
      joined.delete(worker.id);
      for (const [key, asked] of open) if (asked.missing.has(worker.id)) miss(key, asked, worker.id);
    },
  };
};
