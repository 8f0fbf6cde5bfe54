import type { Core } from '@strapi/strapi';
import { noteRead } from '../answer-cache/reads';
import { withReader } from './read-pool';

/**
 * Runs a statement of the public on a connection for reading, planned for its own values: for those whose best plan depends on
 * what is asked for.
 */
export const runReading = async <Row>(
  strapi: Core.Strapi,
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
): Promise<Row[]> => {
  noteRead(text); // the answer cache must know what was read
  return withReader(strapi, async (connection) => {
    const { rows } = await connection.query({ text, values });
    return rows as Row[];
  });
};
