import { LRUCache } from 'lru-cache';
import type { Statement } from '../../platform/storage/statement';
import type { Models } from '../../platform/strapi/model';
import { LOCALES } from '../../shared/locales/locales';
import type { PublicRead } from './find-read';
import { listTypes } from './domain/list-types';
import type { Plan } from './domain/plan';
import { readListPlan, readOnePlan } from './domain/read-plan';
import { toListStatement } from './domain/to-statement';

/** A read that is understood, and what it asks the database. */
interface KnownRead {
  readonly plan: Plan;
  readonly statement: Statement;
}

const MOST = 200; // reads: front ends send a few over and over; some 30 kB each

const known = new WeakMap<Models, LRUCache<string, KnownRead>>();

/**
 * The plan and the statement of a read, made once for each that is asked for often: they follow from models and query alone.
 *
 * @returns null for what is not understood in full
 */
export const understandRead = (models: Models, read: PublicRead): KnownRead | null => {
  const reads = known.get(models) ?? new LRUCache<string, KnownRead>({ max: MOST });
  known.set(models, reads);
  const { uid, documentId = null, handler, query } = read;
  const key = JSON.stringify([uid, documentId, handler, query]);
  const found = reads.get(key) ?? understand(models, read);
  if (found !== null) reads.set(key, found);
  return found;
};

const understand = (models: Models, { uid, documentId, handler, query }: PublicRead): KnownRead | null => {
  const asked = { uid, query, locales: LOCALES };
  const plan =
    documentId === undefined ? readListPlan(models, asked) : readOnePlan(models, { ...asked, documentId });
  if (plan === null) return null;
  const rights = [handler, ...listTypes(plan).map((type) => `${type}.find`)];
  return { plan, statement: toListStatement(models, plan, rights) };
};
