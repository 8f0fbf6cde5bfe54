import type { Core } from '@strapi/strapi';
import { beginAnewIfLate } from '../../../../src/platform/storage/attempts';
import { BusyError } from '../../../../src/platform/storage/busy-error';
import { guardTransactions } from '../../../../src/platform/storage/guard-transactions';
import { UnavailableError } from '../../../../src/platform/storage/unavailable-error';

const ofDatabase = (code: string): Error => Object.assign(new Error('of the database'), { code });

/** What knex lends of a transaction. */
const transactionOf = (executionPromise: Promise<unknown>) => ({
  trx: { commit: () => Promise.resolve(), isCompleted: () => false, executionPromise },
});

/**
 * A Strapi that has nothing but transactions, one in another.
 *
 * @param ends - how they end for knex, which Strapi does not wait for
 */
const makeStrapi = ({ ends = Promise.resolve(), method }: { ends?: Promise<void>; method?: string } = {}) => {
  let depth = 0;
  const db = {
    inTransaction: () => depth > 0,
    transaction: async (work: (open: object) => Promise<unknown>): Promise<unknown> => {
      depth += 1;
      try {
        const open = transactionOf(ends);
        const result = await work(open);
        await open.trx.commit();
        return result;
      } finally {
        depth -= 1;
      }
    },
  };
  const requestContext = { get: () => (method === undefined ? undefined : { method }) };
  const strapi = { db, requestContext, log: { info: () => undefined } };
  guardTransactions(strapi as unknown as Core.Strapi, (error) =>
    error instanceof Error && error.message === 'unclear' ? new Error('clear') : error,
  );
  return db;
};

/** Work that ends with each of these errors in turn, and then well. */
const failingWith = (...errors: Error[]) => {
  const runs: string[] = [];
  const work = (): Promise<string> => {
    runs.push('run');
    const error = errors.shift();
    return error === undefined ? Promise.resolve('done') : Promise.reject(error);
  };
  return { runs, work };
};

describe('a transaction that PostgreSQL ended for the sake of another', () => {
  it.each(['40P01', '40001'])('begins anew (%s)', async (code) => {
    const { runs, work } = failingWith(ofDatabase(code), ofDatabase(code));
    expect(await makeStrapi().transaction(work)).toBe('done');
    expect(runs).toHaveLength(3);
  });

  it('is given up after four times', async () => {
    const { runs, work } = failingWith(...Array.from({ length: 9 }, () => ofDatabase('40P01')));
    await expect(makeStrapi().transaction(work)).rejects.toThrow(BusyError);
    expect(runs).toHaveLength(4);
  });

  it('is given up after three times when it waited for a lock each time', async () => {
    const { runs, work } = failingWith(...Array.from({ length: 9 }, () => ofDatabase('55P03')));
    await expect(makeStrapi({ method: 'PUT' }).transaction(work)).rejects.toThrow(BusyError);
    expect(runs).toHaveLength(3);
  });

  it('is given up at once when it was to read and waited for a lock', async () => {
    const { runs, work } = failingWith(ofDatabase('55P03'));
    await expect(makeStrapi({ method: 'GET' }).transaction(work)).rejects.toThrow('of the database');
    expect(runs).toHaveLength(1);
  });

  it('begins anew as a whole, not with the one inside', async () => {
    const db = makeStrapi();
    const { runs, work } = failingWith(ofDatabase('40P01'));
    const outer: string[] = [];
    await db.transaction(() => {
      outer.push('outer');
      return db.transaction(work);
    });
    expect([outer, runs]).toEqual([
      ['outer', 'outer'],
      ['run', 'run'],
    ]);
  });
});

describe('a transaction that failed otherwise', () => {
  it('is not tried again', async () => {
    const { runs, work } = failingWith(ofDatabase('23505'));
    await expect(makeStrapi().transaction(work)).rejects.toThrow('of the database');
    expect(runs).toHaveLength(1);
  });

  it('fails with what the error means to whoever asked', async () => {
    const { work } = failingWith(new Error('unclear'));
    await expect(makeStrapi().transaction(work)).rejects.toThrow('clear');
  });
});

describe('a commit that failed', () => {
  const failed = (code: string): Promise<void> => {
    const ends = Promise.reject(ofDatabase(code));
    ends.catch(() => undefined); // as knex has it
    return ends;
  };

  it('is no success: whether it is stored is not known', async () => {
    const { work } = failingWith();
    await expect(makeStrapi({ ends: failed('08006') }).transaction(work)).rejects.toThrow(UnavailableError);
  });

  it('fails with what PostgreSQL said against it', async () => {
    const { work } = failingWith();
    await expect(makeStrapi({ ends: failed('23505') }).transaction(work)).rejects.toThrow('of the database');
  });
});

describe('a work that waited after it had looked at the clock', () => {
  it('begins anew, once', async () => {
    const told: number[] = [];
    const work = (): Promise<void> => {
      told.push(performance.now());
      beginAnewIfLate(performance.now() - 5000);
      return Promise.resolve();
    };
    await makeStrapi().transaction(work);
    expect(told).toHaveLength(2);
  });
});
