import { connectionsOfInstance, describeTooFew } from '../../../../src/app/cli/domain/connections';

describe('the connections of an instance', () => {
  it('are 31, or what the settings make of it', () => {
    expect(connectionsOfInstance({})).toBe(31);
    expect(connectionsOfInstance({ DATABASE_POOL_MAX: '5', DATABASE_READ_POOL_MAX: '2' })).toBe(22);
  });

  it('are 21 beside those that a pooler lends', () => {
    expect(connectionsOfInstance({ DATABASE_DIRECT_URL: 'postgres://db/name' })).toBe(21);
  });

  it('are divided among its processes, each of which has enough to work', () => {
    expect([2, 4].map((workers) => connectionsOfInstance({}, workers))).toEqual([33, 45]);
  });

  it('are told where the server has fewer left, with the way out', () => {
    expect(describeTooFew('db:5432', 31, 31)).toBeNull();
    expect(describeTooFew('db:5432', 12, 31)).toBe(
      'The database at db:5432 has 12 connections left, and an instance takes up to 31. Raise max_connections there, stop an instance that runs, or lower WORKERS, DATABASE_POOL_MAX (10) and DATABASE_READ_POOL_MAX (6).',
    );
  });
});
