import type { Core } from '@strapi/strapi';

/** A transaction as knex lends it. */
interface Transaction {
  commit(value?: unknown): Promise<unknown>;
  /** Whether it is over. */
  isCompleted(): boolean;
  /** Fails with what the transaction failed with, its BEGIN and its COMMIT included. */
  readonly executionPromise: Promise<unknown>;
}

type Work = (transaction: never) => unknown;
type Begin = (work?: Work) => Promise<unknown>;

/**
 * Strapi's `db.transaction`, but that a commit which failed is a failure: knex tells of it only to who waits for the whole
 * transaction, and Strapi waits for no more than that COMMIT was sent. A connection lost in it would be answered as a success.
 * The same with BEGIN: what failed is told in place of "Transaction query already complete".
 *
 * @param explain - tells what a failed commit means
 */
export const confirmCommits = ({ db }: Core.Strapi, explain: (error: unknown) => unknown): Begin => {
  const begin = db.transaction.bind(db) as Begin;
  const confirm = (transaction: Transaction): void => {
    const commit = transaction.commit.bind(transaction);
    transaction.commit = async (value) => {
      await commit(value);
      try {
        return await transaction.executionPromise;
      } catch (error) {
        throw explain(error);
      }
    };
  };
  return async (work) => {
    if (db.inTransaction()) return begin(work);
    if (work === undefined) {
      const handed = (await begin()) as { get(): Transaction };
      confirm(handed.get());
      return handed;
    }
    const confirmed = async (handed: { readonly trx: Transaction }): Promise<unknown> => {
      if (handed.trx.isCompleted()) await handed.trx.executionPromise;
      confirm(handed.trx);
      return (work as (handed: { readonly trx: Transaction }) => unknown)(handed);
    };
    return begin(confirmed);
  };
};
