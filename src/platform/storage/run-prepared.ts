import { withClient } from '../strapi/connection';
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { noteRead } from '../answer-cache/reads';
import type { Statement } from './statement';

/** Statements that each connection keeps prepared at most: shapes come from outside, and a plan takes some 100 kB. */
const MAX_PREPARED = 100;

const seen = new Map<string, string | null>();

/**
 * Runs a statement on a connection of Strapi's pool. From its second time on a statement is prepared: PostgreSQL then
 * parses and plans it once a connection.
 */
export const runPrepared = async <Row>(strapi: Core.Strapi, { text, values }: Statement): Promise<Row[]> => {
  noteRead(text); // the answer cache must know what was read
  const { rows } = await withClient(strapi, (client) => {
    const name = nameOf(text);
    return client.query({ ...(name !== null && { name }), text, values });
  });
  return rows as Row[];
};

const nameOf = (text: string): string | null => {
  const known = seen.get(text);
  if (known !== undefined && known !== null) return known;
  if (known === undefined) {
    if (seen.size < MAX_PREPARED) seen.set(text, null);
    return null;
  }
  const name = `quick_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  seen.set(text, name);
  return name;
};
