import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Connection } from '../strapi/connection';

/** Statements of shapes from outside that a connection keeps prepared: a plan takes some 100 kB. */
const MAX_PREPARED = 100;

/** Texts of which it is known that they were asked for: what is asked for once is not prepared. */
const MAX_SEEN = 500; // some 5 kB each

const seen = new LRUCache<string, true>({ max: MAX_SEEN });

const prepared = new WeakMap<Connection, LRUCache<string, string>>();

let count = 0;

/**
 * Under which name a statement of a shape from outside runs on a connection; undefined: it is not prepared. Those that were
 * used last stay; the place of one that goes is given back to PostgreSQL first. No name comes twice.
 */
export const nameShape = async (connection: Connection, text: string): Promise<string | undefined> => {
  const names = prepared.get(connection) ?? new LRUCache({ max: MAX_PREPARED });
  prepared.set(connection, names);
  const known = names.get(text);
  if (known !== undefined) return known;
  if (!seen.has(text)) {
    seen.set(text, true);
    return undefined;
  }
  if (names.size === MAX_PREPARED) await giveBack(connection, names.pop());
  const name = `shape_${(count += 1)}`;
  names.set(text, name);
  return name;
};

/** One that failed was never prepared. */
const giveBack = async (connection: Connection, name: string | undefined): Promise<void> => {
  const parsed = connection.connection?.parsedStatements;
  if (name === undefined || parsed?.[name] === undefined) return;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the driver's own list
  delete parsed[name];
  await connection.query(`deallocate "${name}"`);
};

const ownNames = new Map<string, string>();

/** The name of a statement that the newsroom wrote itself. */
export const nameOwn = (text: string): string => {
  const name = ownNames.get(text) ?? `own_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  ownNames.set(text, name);
  return name;
};
