import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startInstance, type Instance } from '../../tests/support/instances';
import type { TestDatabase } from '../../tests/support/test-database';
import { until } from '../../tests/support/until';
import type { Pair } from './pair';
import type { Fault } from './tally';

/** Two instances of two workers each. One that is killed is started again at another address, as behind a balancer. */
export interface Drilled {
  /** The instances that run now, in turn. */
  readonly next: () => Instance;
  readonly all: () => readonly Instance[];
  /** Each leaves the newsroom whole. */
  readonly faults: readonly (Fault & { readonly make: () => Promise<void> })[];
  readonly stop: () => Promise<void>;
}

const WORKERS = 2;
const SETTINGS = { DATABASE_POOL_MAX: '10', DRAIN_SECONDS: '' };
const AWAY = 5_000; // milliseconds that something is gone or stands still
const UNNOTICED = 3_000; // milliseconds until somebody sees that it is lost

export const startDrilled = async (database: TestDatabase, pair: Pair): Promise<Drilled> => {
  const start = async (): Promise<Instance> => {
    const instance = await startInstance(database, {
      ...SETTINGS,
      WORKERS: String(WORKERS),
      ...pair.settings,
    });
    await untilWhole(instance);
    return instance;
  };
  const running = [await start(), await start()];
  let turn = 0;
  const one = (): number => (turn = (turn + 1) % running.length);
  const at = (index: number): Instance => running[index] ?? fail();
  return {
    next: () => at(one()),
    all: () => [...new Set(running)],
    faults: [
      {
        name: 'the database breaks down, and is back after 5 seconds',
        mayCut: false,
        make: async () => {
          await pair.crash();
          await wait(AWAY);
          await pair.startAgain();
        },
      },
      {
        name: 'the replica falls behind for 5 seconds',
        mayCut: false,
        make: async () => {
          await pair.holdBack();
          await wait(AWAY);
          await pair.letGo();
        },
      },
      {
        name: 'the replica is lost for 5 seconds',
        mayCut: false,
        make: async () => {
          await pair.dismiss();
          await wait(AWAY);
          await pair.rejoin();
        },
      },
      {
        name: 'the database is lost, its replica takes its place after 3 seconds, and another follows that',
        mayCut: false,
        make: async () => {
          await pair.crash();
          await wait(UNNOTICED);
          await pair.promote();
          await wait(AWAY);
          await pair.rejoin();
        },
      },
      {
        name: 'an instance is killed, and another takes its place',
        mayCut: true,
        make: async () => {
          const index = one();
          await at(index).kill();
          running[index] = at((index + 1) % running.length); // the balancer finds that it is gone
          await wait(AWAY);
          running[index] = await start();
        },
      },
      {
        name: 'a worker is killed',
        mayCut: true,
        make: async () => {
          const instance = at(one());
          signal(workersOf(instance)[0], 'SIGKILL');
          await wait(AWAY);
          await untilWhole(instance);
        },
      },
      {
        name: 'a worker stands still for 5 seconds',
        mayCut: true,
        make: async () => {
          const pid = workersOf(at(one())).at(-1);
          signal(pid, 'SIGSTOP');
          await wait(AWAY);
          signal(pid, 'SIGCONT');
        },
      },
      {
        name: 'an instance is stopped and started, as for an update',
        mayCut: false,
        make: async () => {
          const index = one();
          const old = at(index);
          running[index] = at((index + 1) % running.length); // the balancer has taken it out
          await old.stop();
          running[index] = await start();
        },
      },
    ],
    stop: async () => {
      for (const instance of running) await instance.stop();
    },
  };
};

/** All its workers serve: where none does, nobody listens. */
const untilWhole = ({ get }: Instance): Promise<unknown> =>
  until(
    () => get('/health/ready'),
    ({ body }) => (body as { meta?: { workers: number } }).meta?.workers === WORKERS,
  );

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
