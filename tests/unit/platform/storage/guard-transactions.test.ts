import type { Core } from '@strapi/strapi';
import { BusyError } from '../../../../src/platform/storage/busy-error';
import { guardTransactions } from '../../../../src/platform/storage/guard-transactions';

const ofDatabase = (code: string): Error => Object.assign(new Error('of the database'), { code });

/** A Strapi that has nothing but transactions, one in another. */
const makeStrapi = () => {
  let depth = 0;
  const db = {
    inTransaction: () => depth > 0,
    transaction: async (work: () => Promise<unknown>): Promise<unknown> => {
      depth += 1;
      try {
        return await work();
      } finally {
        depth -= 1;
      }
    },
  };
  const strapi = { db, log: { info: () => undefined } };
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
