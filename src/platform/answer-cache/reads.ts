import type { Core } from '@strapi/strapi';
import { workValue } from '../context/work-value';
import { onStatement } from '../strapi/connection';

/** The statements that the work for one answer sent to the database. */
export type Reads = Set<string>;

const current = workValue<Reads>();

/** Does work and notes each statement that it sends. */
export const noteReads = <Result>(reads: Reads, work: () => Promise<Result>): Promise<Result> =>
  current.run(reads, work);

/** For who asks the database beside Strapi's own connections: notes the statement for the answer under way. */
export const noteRead = (statement: string): void => {
  current.getStore()?.add(statement);
};

/** Listens to Strapi's connections. Knex tells of each statement in the context of who sends it. */
export const watchReads = (strapi: Core.Strapi): void => {
  onStatement(strapi, noteRead);
};
