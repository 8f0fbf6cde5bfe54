import type { Core } from '@strapi/strapi';
import { readContacts } from '../src/app/security-txt/domain/security-txt';
import { readProxies } from '../src/platform/edge/domain/proxies';
import { readOrigins } from '../src/platform/edge/domain/sharing';
import { readAllowances } from '../src/platform/rates/domain/rates';
import { readDirect, readReplica } from '../src/platform/storage/hosts/domain/read-connection';
import { LEAST, shareOf } from '../src/platform/workers/domain/share-of';
import { FILE_GROUPS } from '../src/shared/files/kinds-of-files';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The job queue's own schema, beside the one of the content. */
const jobSchema = (env: Env): string => {
  const schema = env('DATABASE_SCHEMA', 'public');
  return schema === 'public' ? 'graphile_worker' : `${schema}_jobs`;
};

/**
 * Which of several processes on one port this is (src/app/cli/workers sets both): they share what one would take.
 */
export const worker = (env: Env) => ({
  count: env.int('DATELINE_WORKERS', 1),
  isFirst: env('DATELINE_WORKER', 'first') === 'first',
});

/** The address of the front end that readers see, without a slash at its end: what feeds, sitemaps and JSON-LD name. */
const siteUrl = (env: Env): string => env('SITE_URL', '').replace(/\/+$/, '');

const PURGE_SERVICES = ['varnish', 'fastly', 'cloudflare'];

/** Caches in front that are told of changes: which kind, where (several by commas), and their token. */
const purge = (env: Env) => {
  const service = env('PURGE_SERVICE', '');
  if (service !== '' && !PURGE_SERVICES.includes(service))
    throw new Error(`PURGE_SERVICE must be one of ${PURGE_SERVICES.join(', ')}; it is "${service}".`);
  const addresses = env
    .array('PURGE_ADDRESS', [])
    .map((address) => address.replace(/\/+$/, ''))
    .filter((address) => address !== '');
  return { service, addresses: service === '' ? [] : addresses, token: env('PURGE_TOKEN', '') };
};

/** The page of the front end that shows drafts; empty: the panel offers no preview. */
export const previewUrl = (env: Env): string =>
  env('PREVIEW_URL', '') || (siteUrl(env) === '' ? '' : `${siteUrl(env)}/preview`);

/** Proxies that stand in front: each is trusted to add the address that asked it. */
export const proxies = (env: Env): number => readProxies(env('TRUST_PROXY', '') || '0');

/** Groups of files that may be uploaded. @throws Error for one that there is not */
const uploadKinds = (env: Env): string[] => {
  const kinds = env.array('UPLOAD_KINDS', [...FILE_GROUPS]);
  const groups: readonly string[] = FILE_GROUPS;
  const unknown = kinds.filter((kind) => !groups.includes(kind));
  if (unknown.length > 0)
    throw new Error(`UPLOAD_KINDS may name ${FILE_GROUPS.join(', ')}; it names "${unknown.join(', ')}".`);
  return kinds;
};

/** @throws Error for what is no time */
const seconds = (env: Env, name: string, usual: number): number => {
  const value = Number(env(name, String(usual)));
  if (!(value > 0 && value <= 3600)) throw new Error(`${name} must be seconds, such as ${usual}.`);
  return value;
};

/** How long the newsroom waits for its database, in seconds. */
const waits = (env: Env) => ({
  /** For a connection of the pool: who waits longer stands behind a crowd, and blocks the proxy in front. */
  connection: seconds(env, 'DATABASE_CONNECTION_TIMEOUT', 10),
  /** For what another session has locked: a bulk action of a hundred documents takes less. Writes are tried three times. */
  lock: seconds(env, 'DATABASE_LOCK_TIMEOUT', 8),
  /** For one statement; those of the newsroom take milliseconds. */
  statement: seconds(env, 'DATABASE_STATEMENT_TIMEOUT', 20),
  /** Between two statements of a transaction: an instance that stands still keeps its locks so long. Less than three times `lock`. */
  idle: seconds(env, 'DATABASE_IDLE_TIMEOUT', 15),
  /** For the statement of a public read. */
  read: seconds(env, 'DATABASE_READ_TIMEOUT', 10),
});

/**
 * Whether a signal goes to a collector, by the names that OpenTelemetry gives its settings; off where no address is set.
 * Source: OpenTelemetry, "OpenTelemetry Protocol Exporter", "Environment Variable Specification"
 */
const tellsOf = (env: Env, signal: 'TRACES' | 'METRICS'): boolean => {
  const names = ['OTEL_EXPORTER_OTLP_ENDPOINT', `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`];
  if (env.bool('OTEL_SDK_DISABLED', false) || names.every((name) => env(name, '') === '')) return false;
  for (const [name, known] of [
    [`OTEL_${signal}_EXPORTER`, ['otlp', 'none']],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', ['http/json']],
    [`OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`, ['http/json']],
  ] as const)
    if (!['', ...known].includes(env(name, '')))
      throw new Error(`${name} must be ${known.join(' or ')}; it is "${env(name, '')}".`);
  return env(`OTEL_${signal}_EXPORTER`, '') !== 'none';
};

const telemetry = (env: Env) => ({
  traces: tellsOf(env, 'TRACES'),
  metrics: tellsOf(env, 'METRICS'),
  interval: env.int('OTEL_METRIC_EXPORT_INTERVAL', 60_000),
});

/** What the newsroom itself takes from the environment; read with `strapi.config.get('newsroom.…')`. */
const newsroom = ({ env }: Core.Config.Shared.ConfigParams) => ({
  accounts: { isSecondFactorDemanded: env.bool('REQUIRE_SECOND_FACTOR', false) },
  cache: {
    megabytes: env.float('CACHE_SIZE_MB', 128) / worker(env).count,
    rowMegabytes: env.float('CACHE_ROWS_MB', 32) / worker(env).count,
    outageSeconds: env.float('CACHE_OUTAGE_SECONDS', 0),
  },
  database: {
    /** Where sessions last, when a pooler stands before the database otherwise; else null. */
    direct: readDirect((name) => env(name)),
    /** Where public reads may go; null: there is no replica. */
    replica: readReplica((name) => env(name)),
  },
  firstAdministrator: {
    email: env('ADMIN_EMAIL', ''),
    password: env('ADMIN_PASSWORD', ''),
    name: env('ADMIN_NAME', ''),
  },
  jobs: { schema: jobSchema(env) },
  outbound: { isPrivateAllowed: env.bool('WEBHOOKS_ALLOW_PRIVATE', false) },
  /** A command looks at what is there and mends nothing before (`npm run check`); no setting for people. */
  looksOnly: env.bool('DATELINE_LOOKS_ONLY', false),
  mail: { isConfigured: env('SMTP_HOST', '') !== '' },
  reliefweb: {
    url: env('RELIEFWEB_URL', 'https://api.reliefweb.int/v2/reports'),
    appname: env('RELIEFWEB_APPNAME', ''),
    provider: env('RELIEFWEB_PROVIDER', ''),
    key: env('RELIEFWEB_KEY', ''),
    sources: env('RELIEFWEB_SOURCES', ''),
    countries: env('RELIEFWEB_COUNTRIES', ''),
  },
  purge: purge(env),
  origins: readOrigins(env('CORS_ORIGINS', '*')),
  proxies: proxies(env),
  rates: readAllowances((name) => env(name, '')),
  operations: { token: env('OPERATIONS_TOKEN', '') },
  preview: { url: previewUrl(env) },
  security: { contacts: readContacts(env('SECURITY_CONTACT', '')) },
  site: { url: siteUrl(env) },
  telemetry: telemetry(env),
  uploads: {
    kinds: uploadKinds(env),
    megapixels: env.int('UPLOAD_MEGAPIXELS', 50),
    renditions: env.bool('UPLOAD_RENDITIONS', true),
  },
  readers: shareOf(env.int('DATABASE_READ_POOL_MAX', 6), worker(env).count, LEAST.readers),
  waits: waits(env),
  worker: worker(env),
  websub: { hubUrl: env('WEBSUB_HUB_URL', '') },
  tokens: { preview: env('PREVIEW_TOKEN', ''), writing: env('WRITING_TOKEN', '') },
});

export default newsroom;
