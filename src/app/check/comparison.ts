import type { Core } from '@strapi/strapi';

/** One moment of the database, to be looked at. */
export interface Look {
  readonly strapi: Core.Strapi;
  /** The schema of the jobs, quoted. */
  readonly jobs: string;
  /** Runs a statement that reads, with `$1` and so on for its values. */
  readonly ask: <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;
}

/** Two things that say the same of the newsroom, held against each other. */
export interface Comparison {
  readonly name: string;
  /** What is held against what. */
  readonly compares: string;
  /** What to do about a difference: a sentence. */
  readonly remedy: string;
  /**
   * @returns each difference as a sentence, by documentIds and never by titles; some of them where there are very many
   * @throws NotCompared
   */
  readonly find: (look: Look) => Promise<readonly string[]>;
}

/** A comparison could not be made, which is no difference: the message says why. */
export class NotCompared extends Error {}

const MANY = 500; // sentences: whoever reads them looks for a cause, and a statement that found all would hold them all

/**
 * The differences that a statement finds.
 *
 * @param statement - selects one column, `said`: a sentence
 */
export const saidBy = async (
  { ask }: Look,
  statement: string,
  values: readonly unknown[] = [],
): Promise<string[]> =>
  (await ask<{ said: string }>(`select said from (${statement}) found limit ${MANY}`, values)).map(
    ({ said }) => said,
  );

/** The differences that several statements find, one after the other. */
export const saidByEach = async (look: Look, statements: readonly string[]): Promise<string[]> => {
  const said: string[] = [];
  for (const statement of statements) said.push(...(await saidBy(look, statement)));
  return said;
};
