import type { Core } from '@strapi/strapi';
import { runRaw } from '../strapi/connection';

/**
 * Runs a statement on the tables that Strapi does not manage, within the transaction that is open, if any.
 *
 * @param statement - PostgreSQL with `?` for each value
 * @returns its rows
 */
export const sql = async <Row = unknown>(
  strapi: Core.Strapi,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => (await runRaw(strapi, statement, values)) as Row[];
