import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Statement } from '../../platform/storage/statement';
import type { Models } from '../../platform/strapi/model';
import { LOCALES } from '../../shared/locales/locales';
import type { PublicRead } from './find-read';
import { listTypes } from './domain/list-types';
import type { Plan } from './domain/plan';
import { readListPlan, readOnePlan } from './domain/read-plan';
import { isOrderFixed } from './domain/order-links';
import { toListStatement, toPageStatement, toRowsStatement } from './domain/to-statement';

/** A read that is understood, and what it asks the database. */
interface KnownRead {
  readonly plan: Plan;
  /** Answers all at once. */
  readonly statement: Statement;
  /** For who asks again: which documents there are, and then those that are not known; null where the order within one depends on the others. */
  readonly again: Again | null;
}

export interface Again {
  readonly page: Statement;
  /** With the ids of the rows as its one value. */
  readonly rows: string;
  /** Short, for the documents that `rows` makes. */
  readonly kind: string;
}

interface Understood extends KnownRead {
  /** Whether it was asked for before: what is asked for once is not worth remembering. */
  readonly isAgain: boolean;
}

const MOST = 200; // reads: front ends send a few over and over; some 30 kB each

const known = new WeakMap<Models, LRUCache<string, KnownRead>>();

const MOST_ASKED = 1_000_000; // characters, some 5,000 reads: releases that are read by their slugs do not push out the list of the front page

const asked = new LRUCache<string, true>({
  maxSize: MOST_ASKED,
  sizeCalculation: (_value, key) => key.length,
});

/**
 * The plan and the statement of a read, made once for each that is asked for often: they follow from models and query alone.
 *
 * @returns null for what is not understood in full
 */
export const understandRead = (models: Models, read: PublicRead): Understood | null => {
  const reads = known.get(models) ?? new LRUCache<string, KnownRead>({ max: MOST });
  known.set(models, reads);
  const { uid, documentId = null, handler, query } = read;
  const key = JSON.stringify([uid, documentId, handler, query]);
  const found = reads.get(key) ?? understand(models, read);
  if (found === null) return null;
  reads.set(key, found);
  const isAgain = asked.has(key);
  asked.set(key, true);
  return { ...found, isAgain };
};

const understand = (models: Models, { uid, documentId, handler, query }: PublicRead): KnownRead | null => {
  const asked = { uid, query, locales: LOCALES };
  const plan =
    documentId === undefined ? readListPlan(models, asked) : readOnePlan(models, { ...asked, documentId });
  if (plan === null) return null;
  const rights = [handler, ...listTypes(plan).map((type) => `${type}.find`)];
  return {
    plan,
    statement: toListStatement(models, plan, rights),
    again: isOrderFixed(plan.selection) ? readAgain(models, plan, rights) : null,
  };
};

const readAgain = (models: Models, plan: Plan, rights: readonly string[]): Again => {
  const rows = toRowsStatement(models, plan);
  const kind = createHash('sha256').update(rows).digest('base64url');
  return { page: toPageStatement(models, plan, rights), rows, kind };
};
