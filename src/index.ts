import type { Core } from '@strapi/strapi';
import { checkStrapi } from './platform/strapi/check-strapi';
import { adoptPublicPaths } from './writing/paths/adopt-public-paths';
import { adoptWebhooks } from './distribution/webhooks/adopt-webhooks';
import { queueWaitingDeliveries } from './distribution/deliveries/queue-waiting-deliveries';
import { adoptFeedEntries } from './distribution/feeds/adopt-feed-entries';
import { arrangePanel } from './app/bootstrap/arrange-panel';
import { createApiTokens } from './app/bootstrap/create-api-tokens';
import { nameFirstAdministrator } from './app/bootstrap/name-first-administrator';
import { createFirstAdministrator } from './app/bootstrap/create-first-administrator';
import { checkModel } from './app/bootstrap/check-model';
import { createIndexes } from './app/bootstrap/create-indexes';
import { createLocales } from './app/bootstrap/create-locales';
import { fillSearch } from './reading/search/fill-search';
import { holdUnique } from './app/bootstrap/hold-unique';
import { openPublicReading } from './app/bootstrap/open-public-reading';
import { refuseOtherClock } from './app/bootstrap/refuse-other-clock';
import { seedRoles } from './app/bootstrap/seed-roles';
import { adoptPublicChanges } from './distribution/changes/adopt-public-changes';
import { adoptStates } from './releases/record/adopt-states';
import { queueScheduledReleases } from './releases/schedule/queue-scheduled-releases';
import { mendLinks } from './writing/relations/mend-links';
import { keepWebhooksPublic } from './app/bootstrap/keep-webhooks-public';
import { closeCache, openCacheWithServer } from './platform/answer-cache/open-cache';
import { handOver } from './app/hand-over';
import { checkRoutes } from './app/check-routes';
import { ROUTES } from './app/routes';
import { registerDocumentRules } from './app/rules';
import { registerCustomFields } from './app/custom-fields';
import { refuseTwins } from './writing/rules/refuse-twins';
import { jobDatabase } from './platform/jobs/job-database';
import { migrateJobs } from './platform/jobs/migrate-jobs';
import { startWorkerWithServer, stopWorker } from './platform/jobs/worker';
import { REST_READS } from './reading/rest/rest-routes';
import { mendSharedFields } from './writing/shared-fields/mend-shared-fields';
import { fillDigests } from './writing/public-texts/fill-digests';
import { showModified } from './writing/draft-changes/show-modified';
import { keepTotals } from './reading/quick-read/keep-totals';
import { serveDocs } from './app/openapi/serve-docs';
import { serveDescription } from './app/openapi/serve-description';
import { guardAccounts } from './desk/accounts/guard-accounts';
import { printSetUpLink } from './desk/accounts/set-up-link';
import { registerPanelRoutes } from './desk/panel-api/register-panel-routes';
import { serveOperations } from './app/operations/serve-operations';
import { guardTransactions } from './platform/storage/guard-transactions';
import { waitToDelete } from './platform/uploads/delete-last';
import { guardProvider } from './platform/uploads/guard-provider';
import { measureUploads } from './platform/uploads/measure-uploads';
import { adoptSizes } from './writing/files/adopt-sizes';
import { guardUploads } from './writing/files/guard-uploads';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    refuseOtherClock();
    handOver(strapi);
    registerCustomFields(strapi);
    guardTransactions(strapi, refuseTwins);
    registerDocumentRules(strapi);
    guardProvider(strapi);
    measureUploads(strapi);
    waitToDelete(strapi);
    guardUploads(strapi);
    guardAccounts(strapi);
    serveOperations(strapi);
    serveDescription(strapi);
    serveDocs(strapi);
    registerPanelRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await checkStrapi(strapi);
    checkRoutes(strapi);
    showModified(strapi);
    await checkModel(strapi);
    await migrateJobs(jobDatabase(strapi), strapi.log);
    await createLocales(strapi);
    await openPublicReading(strapi);
    await arrangePanel(strapi);
    await seedRoles(strapi);
    await adoptStates(strapi);
    await adoptSizes(strapi);
    await mendSharedFields(strapi);
    await queueScheduledReleases(strapi);
    await fillSearch(strapi);
    await createIndexes(strapi);
    await keepTotals(strapi);
    await adoptPublicPaths(strapi);
    await adoptFeedEntries(strapi);
    await adoptPublicChanges(strapi);
    await mendLinks(strapi);
    await fillDigests(strapi);
    await adoptWebhooks(strapi);
    await queueWaitingDeliveries(strapi);
    await holdUnique(strapi);
    await createApiTokens(strapi);
    await nameFirstAdministrator(strapi);
    await createFirstAdministrator(strapi);
    printSetUpLink(strapi);
    keepWebhooksPublic(strapi);
    await openCacheWithServer(strapi, [...ROUTES, ...REST_READS]);
    startWorkerWithServer(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopWorker(strapi);
    await closeCache(strapi);
  },
};
