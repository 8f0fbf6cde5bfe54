import type { Core } from '@strapi/strapi';
import { createRequestHeaders } from '../edge/request-headers';
import { jobDatabase } from '../jobs/job-database';
import { showBytes } from '../metrics/answer-cache';
import { sql } from '../storage/sql';
import { askPeers } from '../workers/peers';
import { currentRequest } from '../strapi/koa';
import { modelsOf } from '../strapi/models-of';
import { createAnswerCache, type AnswerCache } from './answer-cache';
import { listenForChanges, type ChangeListener } from './change-listener';
import { chooseTags } from './domain/choose-tags';
import { EVERYTHING } from './domain/tags';
import { createFindKept, type KeptRoute } from './domain/find-kept';
import { openFrontDoor } from './front-door';
import { createKnownParts, type KnownParts } from './known-parts';
import { createFindOrigin, type FindOrigin } from './origin-of';
import { createReadTarget } from './read-target';
import { watchReads } from './reads';
import { tellChanges } from './tell-changes';
import { listWatchedTables } from './watched-tables';

interface Hearing {
  /** undefined: no answers are kept (CACHE_SIZE_MB=0) */
  readonly cache: AnswerCache | undefined;
  readonly parts: KnownParts;
  readonly changes: ChangeListener;
  readonly findOrigin: FindOrigin;
}

const hearing = new WeakMap<Core.Strapi, Hearing>();

const NO_PARTS = createKnownParts(0);

const MEGABYTE = 1024 * 1024;
const MILLISECONDS = 1000; // in a second

/** The cache of a newsroom that serves; undefined when it has none (CACHE_SIZE_MB=0), or is a command. */
export const cacheOf = (
  strapi: Core.Strapi,
): { readonly cache: AnswerCache; readonly findOrigin: FindOrigin } | undefined => {
  const { cache, findOrigin } = hearing.get(strapi) ?? {};
  return cache && findOrigin && { cache, findOrigin };
};

/**
 * The parts of answers that a newsroom knows. None for a job or a command, which run ahead of what is heard: what a partner is sent is sent
 * once. None in a transaction, which sees what nobody else does.
 */
export const partsOf = (strapi: Core.Strapi): KnownParts => {
  const isReader = currentRequest(strapi) !== undefined && !strapi.db.inTransaction();
  return (isReader ? hearing.get(strapi)?.parts : undefined) ?? NO_PARTS;
};

/**
 * What must not change while a part is known that a statement made of one public document: the same rule as for a kept answer to who asks
 * for that document.
 *
 * @returns the tags of a part, by documentId; null where they cannot be told
 */
export const tagDocuments = (
  strapi: Core.Strapi,
  uid: string,
  statement: string,
): ((documentId: string) => string[] | null) => {
  const asked = { query: {}, params: { id: '' }, state: { route: { handler: `${uid}.findOne` } } };
  const origin = hearing.get(strapi)?.findOrigin(asked, new Set([statement])) ?? null;
  return (documentId) => (origin === null ? null : chooseTags({ ...origin, documentId }));
};

/**
 * Makes the database tell of changes, and opens the cache once the newsroom listens.
 *
 * @param routes - all that read for the public, kept or not
 */
export const openCacheWithServer = async (
  strapi: Core.Strapi,
  routes: readonly KeptRoute[],
): Promise<void> => {
  const models = await modelsOf(strapi);
  const tables = listWatchedTables(
    models,
    routes.flatMap(({ kept }) => kept?.reads ?? []),
  );
  await tellChanges(strapi, models, tables); // with and without a cache: other instances may have one
  const { megabytes, rowMegabytes, outageSeconds } = strapi.config.get<Sizes>('newsroom.cache');
  if (megabytes <= 0 && rowMegabytes <= 0) return;
  const findOrigin = createFindOrigin(models, tables, await listTables(strapi), (table) => {
    strapi.log.warn(
      `Public answers that are made from the table ${table} are not kept: nothing tells of its changes. Name it where the route says what it reads (kept.reads).`,
    );
  });
  const parts = createKnownParts(rowMegabytes * MEGABYTE);
  const cache =
    megabytes > 0 ? createAnswerCache(megabytes * MEGABYTE, outageSeconds * MILLISECONDS) : undefined;
  if (cache !== undefined) keepAnswers(strapi, cache, routes);
  strapi.server.httpServer.once('listening', () => {
    const changes = listenForChanges({
      connection: { ...jobDatabase(strapi).connection, application_name: 'dateline-cache' },
      onChange: (tags) => {
        parts.forget(tags); // first: what is computed anew may be made of them
        cache?.forget(tags);
      },
      onHearing: (hears) => {
        parts.setHearing(hears);
        cache?.setHearing(hears);
      },
      log: strapi.log,
    });
    hearing.set(strapi, { cache, parts, changes, findOrigin });
  });
};

interface Sizes {
  readonly megabytes: number;
  readonly rowMegabytes: number;
  readonly outageSeconds: number;
}

const keepAnswers = (strapi: Core.Strapi, cache: AnswerCache, routes: readonly KeptRoute[]): void => {
  watchReads(strapi);
  showBytes(cache.store.bytes);
  openFrontDoor(strapi.server.httpServer, {
    cache,
    readTarget: createReadTarget(createFindKept(routes)),
    headersOf: createRequestHeaders(strapi),
    log: strapi.log,
    logsRequests: strapi.log.isLevelEnabled('http'),
  });
};

export const closeCache = async (strapi: Core.Strapi): Promise<void> => {
  await hearing.get(strapi)?.changes.stop();
};

/** Waits until this instance, with all its workers, serves nothing older than what is committed now. */
export const catchUpWithChanges = async (strapi: Core.Strapi): Promise<void> => {
  if (hearing.has(strapi)) await Promise.all([catchUpHere(strapi), askPeers('catch-up')]);
};

/** The same of this process alone. */
export const catchUpHere = async (strapi: Core.Strapi): Promise<void> => {
  const { cache, changes } = hearing.get(strapi) ?? {};
  await changes?.catchUp();
  if (cache?.hears() === false) cache.forget([EVERYTHING]); // what was just written is not heard of; parts are known while it hears alone
};

const listTables = async (strapi: Core.Strapi): Promise<Set<string>> => {
  const rows = await sql<{ name: string }>(
    strapi,
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
  );
  return new Set(rows.map(({ name }) => name));
};
