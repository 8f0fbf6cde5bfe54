import type { Core } from '@strapi/strapi';
import { noteRead } from '../answer-cache/reads';
import { withClient } from '../strapi/connection';
import { nameOwn, nameShape } from './prepared-names';
import type { Statement } from './statement';

/**
 * Runs a statement on a connection of Strapi's pool, prepared: PostgreSQL then parses and plans it once a connection. Those
 * of the newsroom's own are prepared at once and for good; shapes that come from outside from their second time on, as long
 * as they are among those that are asked for most lately.
 */
export const runPrepared = async <Row>(
  strapi: Core.Strapi,
  { text, values, isOwn = false }: Statement,
): Promise<Row[]> => {
  noteRead(text); // the answer cache must know what was read
  return withClient(strapi, async (connection) => {
    const name = isOwn ? nameOwn(text) : await nameShape(connection, text);
    const { rows } = await connection.query({ ...(name !== undefined && { name }), text, values });
    return rows as Row[];
  });
};
