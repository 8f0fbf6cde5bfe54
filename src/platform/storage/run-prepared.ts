import type { Core } from '@strapi/strapi';
import { noteRead } from '../answer-cache/reads';
import { nameOwn, nameShape } from './prepared-names';
import { withReader } from './read-pool';
import type { Statement } from './statement';

/**
 * Runs a statement on a connection for reading, prepared: PostgreSQL then parses and plans it once a connection. Those
 * of the newsroom's own are prepared at once and for good; shapes that come from outside from their second time on, as long
 * as they are among those that are asked for most lately.
 */
export const runPrepared = async <Row>(
  strapi: Core.Strapi,
  { text, values, isOwn = false }: Statement,
): Promise<Row[]> => {
  noteRead(text); // the answer cache must know what was read
  return withReader(strapi, async (connection) => {
    const name = isOwn ? nameOwn(text) : await nameShape(connection, text);
    const { rows } = await connection.query({ ...(name !== undefined && { name }), text, values });
    return rows as Row[];
  });
};
