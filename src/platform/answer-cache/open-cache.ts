import type { Core } from '@strapi/strapi';
import { createRequestHeaders } from '../edge/request-headers';
import { jobDatabase } from '../jobs/job-database';
import { showBytes } from '../metrics/answer-cache';
import { sql } from '../storage/sql';
import { askPeers } from '../workers/peers';
import { modelsOf } from '../strapi/models-of';
import { createAnswerCache, type AnswerCache } from './answer-cache';
import { listenForChanges, type ChangeListener } from './change-listener';
import { EVERYTHING } from './domain/tags';
import { createFindKept, type KeptRoute } from './domain/find-kept';
import { openFrontDoor } from './front-door';
import { createFindOrigin, type FindOrigin } from './origin-of';
import { createReadTarget } from './read-target';
import { watchReads } from './reads';
import { tellChanges } from './tell-changes';
import { listWatchedTables } from './watched-tables';

interface OpenCache {
  readonly cache: AnswerCache;
  readonly changes: ChangeListener;
  readonly findOrigin: FindOrigin;
}

const open = new WeakMap<Core.Strapi, OpenCache>();

const MEGABYTE = 1024 * 1024;
const MILLISECONDS = 1000; // in a second

/** The cache of a newsroom that serves; undefined when it has none (CACHE_SIZE_MB=0), or is a command. */
export const cacheOf = (strapi: Core.Strapi): OpenCache | undefined => open.get(strapi);

/**
 * Makes the database tell of changes, and opens the cache once the newsroom listens.
 *
 * @param routes - all that read for the public, kept or not
 */
export const openCacheWithServer = async (
  strapi: Core.Strapi,
  routes: readonly KeptRoute[],
): Promise<void> => {
  const findKept = createFindKept(routes);
  const models = await modelsOf(strapi);
  const tables = listWatchedTables(
    models,
    routes.flatMap(({ kept }) => kept?.reads ?? []),
  );
  await tellChanges(strapi, models, tables); // with and without a cache: other instances may have one
  const size = strapi.config.get<number>('newsroom.cache.megabytes');
  if (size <= 0) return;
  const outage = strapi.config.get<number>('newsroom.cache.outageSeconds') * MILLISECONDS;
  const cache = createAnswerCache(size * MEGABYTE, outage);
  const findOrigin = createFindOrigin(models, tables, await listTables(strapi), (table) => {
    strapi.log.warn(
      `Public answers that are made from the table ${table} are not kept: nothing tells of its changes. Name it where the route says what it reads (kept.reads).`,
    );
  });
  watchReads(strapi);
  showBytes(cache.store.bytes);
  const { httpServer } = strapi.server;
  openFrontDoor(httpServer, {
    cache,
    readTarget: createReadTarget(findKept),
    headersOf: createRequestHeaders(strapi),
    log: strapi.log,
    logsRequests: strapi.log.isLevelEnabled('http'),
  });
  httpServer.once('listening', () => {
    const changes = listenForChanges({
      connection: { ...jobDatabase(strapi).connection, application_name: 'dateline-cache' },
      onChange: cache.forget,
      onHearing: cache.setHearing,
      log: strapi.log,
    });
    open.set(strapi, { cache, changes, findOrigin });
  });
};

export const closeCache = async (strapi: Core.Strapi): Promise<void> => {
  await open.get(strapi)?.changes.stop();
};

/** Waits until this instance, with all its workers, serves nothing older than what is committed now. */
export const catchUpWithChanges = async (strapi: Core.Strapi): Promise<void> => {
  if (open.has(strapi)) await Promise.all([catchUpHere(strapi), askPeers('catch-up')]);
};

/** The same of this process alone. */
export const catchUpHere = async (strapi: Core.Strapi): Promise<void> => {
  const { cache, changes } = open.get(strapi) ?? {};
  await changes?.catchUp();
  if (cache?.hears() === false) cache.forget([EVERYTHING]); // what was just written is not heard of
};

const listTables = async (strapi: Core.Strapi): Promise<Set<string>> => {
  const rows = await sql<{ name: string }>(
    strapi,
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
  );
  return new Set(rows.map(({ name }) => name));
};
