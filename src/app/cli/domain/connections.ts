import { LEAST, shareOf } from '../../../platform/workers/domain/share-of';

const JOBS = 13; // and their locks, in one of the processes (docs/operations.md, Sizing)
const OF_EACH = 2; // one for health, one that hears of changes

/**
 * How many connections an instance opens at most; those of a pooler's, which it shares with others, not counted.
 *
 * @param workers - the processes that it has
 */
export const connectionsOfInstance = (
  {
    DATABASE_POOL_MAX = '10',
    DATABASE_READ_POOL_MAX = '6',
    DATABASE_DIRECT_URL = '',
  }: Readonly<Record<string, string | undefined>>,
  workers = 1,
): number =>
  JOBS +
  workers *
    ((DATABASE_DIRECT_URL === '' ? shareOf(Number(DATABASE_POOL_MAX), workers, LEAST.writers) : 0) +
      shareOf(Number(DATABASE_READ_POOL_MAX), workers, LEAST.readers) +
      OF_EACH);

/** @param free - connections that the server has left for this user @returns null when they will do */
export const describeTooFew = (where: string, free: number, needed: number): string | null =>
  free >= needed
    ? null
    : `The database at ${where} has ${Math.max(free, 0)} connections left, and an instance takes up to ${needed}. Raise max_connections there, stop an instance that runs, or lower WORKERS, DATABASE_POOL_MAX (10) and DATABASE_READ_POOL_MAX (6).`;
