import type { Core } from '@strapi/strapi';
import { adoptPublicPaths } from './bootstrap/adopt-public-paths';
import { adoptDeliveries } from './bootstrap/adopt-deliveries';
import { adoptFeedEntries } from './bootstrap/adopt-feed-entries';
import { arrangePanel } from './bootstrap/arrange-panel';
import { createApiTokens } from './bootstrap/create-api-tokens';
import { createFirstAdministrator } from './bootstrap/create-first-administrator';
import { createIndexes } from './bootstrap/create-indexes';
import { createLocales } from './bootstrap/create-locales';
import { fillSearch } from './bootstrap/fill-search';
import { openPublicReading } from './bootstrap/open-public-reading';
import { seedRoles } from './bootstrap/seed-roles';
import { adoptPublicChanges } from './bootstrap/adopt-public-changes';
import { adoptReleases } from './bootstrap/adopt-releases';
import { keepWebhooksPublic } from './bootstrap/keep-webhooks-public';
import { closeCache, openCacheWithServer } from './cache/open-cache';
import { registerDocumentRules } from './document-middlewares';
import { jobDatabase } from './jobs/job-database';
import { migrateJobs } from './jobs/migrate-jobs';
import { startWorkerWithServer, stopWorker } from './jobs/worker';
import { keepTotals } from './quick-read/keep-totals';
import { serveDocs } from './openapi/serve-docs';
import { serveDescription } from './openapi/serve-description';
import { registerPanelRoutes } from './panel-api/register-panel-routes';
import { serveOperations } from './operations/serve-operations';
import { guardProvider } from './uploads/guard-provider';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentRules(strapi);
    guardProvider(strapi);
    serveOperations(strapi);
    serveDescription(strapi);
    serveDocs(strapi);
    registerPanelRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await migrateJobs(jobDatabase(strapi), strapi.log);
    await createLocales(strapi);
    await openPublicReading(strapi);
    await arrangePanel(strapi);
    await seedRoles(strapi);
    await adoptReleases(strapi);
    await fillSearch(strapi);
    await createIndexes(strapi);
    await keepTotals(strapi);
    await adoptPublicPaths(strapi);
    await adoptFeedEntries(strapi);
    await adoptPublicChanges(strapi);
    await adoptDeliveries(strapi);
    await createApiTokens(strapi);
    await createFirstAdministrator(strapi);
    keepWebhooksPublic(strapi);
    await openCacheWithServer(strapi);
    startWorkerWithServer(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopWorker(strapi);
    await closeCache(strapi);
  },
};
