import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startInstance, type Instance } from '../../tests/support/instances';
import type { TestDatabase } from '../../tests/support/test-database';

/** Two instances of two workers each. One that is killed is started again at another address, as behind a balancer. */
export interface Drilled {
  /** The instances that run now, in turn. */
  readonly next: () => Instance;
  readonly all: () => readonly Instance[];
  /** Each has a name, what it does, and leaves the newsroom whole. */
  readonly faults: Readonly<Record<string, () => Promise<void>>>;
  readonly stop: () => Promise<void>;
}

const SETTINGS = { WORKERS: '2', DATABASE_POOL_MAX: '10' };
const AWAY = 5_000; // milliseconds that something is gone or stands still

export const startDrilled = async (database: TestDatabase): Promise<Drilled> => {
  const start = () => startInstance(database, SETTINGS);
  const running = [await start(), await start()];
  let turn = 0;
  const one = (): number => (turn = (turn + 1) % running.length);
  const at = (index: number): Instance => running[index] ?? fail();
  return {
    next: () => at(one()),
    all: () => [...new Set(running)],
    faults: {
      'the database breaks down, and is back after 5 seconds': async () => {
        await database.crash();
        await wait(AWAY);
        await database.startAgain();
      },
      'an instance is killed, and another takes its place': async () => {
        const index = one();
        await at(index).kill();
        running[index] = at((index + 1) % running.length); // the balancer finds that it is gone
        await wait(AWAY);
        running[index] = await start();
      },
      'a worker is killed': async () => {
        signal(workersOf(at(one()))[0], 'SIGKILL');
        await wait(AWAY);
      },
      'a worker stands still for 5 seconds': async () => {
        const pid = workersOf(at(one())).at(-1);
        signal(pid, 'SIGSTOP');
        await wait(AWAY);
        signal(pid, 'SIGCONT');
      },
      'an instance is stopped and started, as for an update': async () => {
        const index = one();
        const old = at(index);
        running[index] = at((index + 1) % running.length); // the balancer has taken it out
        await old.stop();
        running[index] = await start();
      },
    },
    stop: async () => {
      for (const instance of running) await instance.stop();
    },
  };
};

const workersOf = ({ pid }: Instance): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((pid) => pid > 0);

/** None of an instance whose workers are all being started again. */
const signal = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid !== undefined) process.kill(pid, name);
};

const fail = (): never => {
  throw new Error('No instance runs.');
};
