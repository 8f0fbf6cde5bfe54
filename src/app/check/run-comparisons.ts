import type { Core } from '@strapi/strapi';
import pg from 'pg';
import { withDatabase } from '../backup/database-of';
import { NotCompared, type Comparison } from './comparison';

/** What came of a comparison. */
export interface Verdict extends Pick<Comparison, 'name' | 'compares' | 'remedy'> {
  readonly differences: readonly string[];
  /** Why it was not made; null when it was. */
  readonly notCompared: string | null;
}

/** A statement takes seconds with 50,000 releases in four languages; one that takes longer holds the snapshot for nothing. */
const SNAPSHOT = `begin isolation level repeatable read read only; set local statement_timeout = '120s'`;

/** Makes comparisons of one moment of the database, whoever writes meanwhile. Nothing is changed. */
export const runComparisons = (
  strapi: Core.Strapi,
  comparisons: readonly Comparison[],
  tell: (done: number, total: number) => void,
): Promise<Verdict[]> =>
  withDatabase(strapi, async (client, { content, jobs }) => {
    await client.query(`set search_path to ${pg.escapeIdentifier(content)}`);
    await client.query(SNAPSHOT);
    const look = {
      strapi,
      jobs: pg.escapeIdentifier(jobs),
      ask: async <Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
        (await client.query(statement, [...values])).rows as Row[],
    };
    const verdicts: Verdict[] = [];
    for (const { name, compares, remedy, find } of comparisons) {
      verdicts.push({ name, compares, remedy, ...(await outcomeOf(() => find(look))) });
      tell(verdicts.length, comparisons.length);
    }
    await client.query('commit');
    return verdicts;
  });

const outcomeOf = async (
  find: () => Promise<readonly string[]>,
): Promise<Pick<Verdict, 'differences' | 'notCompared'>> => {
  try {
    return { differences: await find(), notCompared: null };
  } catch (error) {
    if (error instanceof NotCompared) return { differences: [], notCompared: error.message };
    throw error;
  }
};
