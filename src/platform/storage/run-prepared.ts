import type { Core } from '@strapi/strapi';
import pg from 'pg';
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
  { text, values, isOwn = false, jsonAsText = false }: Statement,
): Promise<Row[]> => {
  noteRead(text); // the answer cache must know what was read
  return withReader(strapi, async (connection) => {
    const name = isOwn ? nameOwn(text) : await nameShape(connection, text);
    const { rows } = await connection.query({
      ...(name !== undefined && { name }),
      ...(jsonAsText && { types: JSON_AS_TEXT }),
      text,
      values,
    });
    return rows as Row[];
  });
};

const asItIs = (text: string): string => text;

/** The types of the driver, but for one. */
const JSON_AS_TEXT: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.JSON ? asItIs : (pg.types.getTypeParser(type, format) as typeof asItIs),
};
