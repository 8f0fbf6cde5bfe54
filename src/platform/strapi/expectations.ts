import type { Core } from '@strapi/strapi';
import { httpServer, knexClient } from './connection';
import {
  adminContentTypes,
  adminPermissions,
  adminRoles,
  adminUsers,
  apiTokens,
  documentMetadata,
  email,
  localesOf,
  panelConfigurations,
  permissionCheckers,
  populateBuilder,
  webhookRunner,
  webhookStore,
} from './services';
import { standInForSharing, standsIn } from './stock-sharing';
import { eventManagers } from './tell-listeners';
import { fileService, imageManipulation, uploadService } from './upload-plugin';

/** Something of Strapi that is not promised, and what it must be able to do. */
export interface Expected {
  readonly what: string;
  readonly methods: readonly string[];
  readonly find: (strapi: Core.Strapi) => unknown;
}

/** Every object that the newsroom asks past Strapi's documented interfaces, with the methods that it calls. */
export const EXPECTED_SERVICES: readonly Expected[] = [
  { what: 'permission-checker of the content manager', methods: ['create'], find: permissionCheckers },
  // a function: `call` says so
  { what: 'populate-builder of the content manager', methods: ['call'], find: populateBuilder },
  {
    what: 'content-types of the content manager',
    methods: ['findConfiguration', 'updateConfiguration'],
    find: panelConfigurations,
  },
  {
    what: 'document-metadata of the content manager',
    methods: ['getStatus', 'getManyAvailableStatus', 'getMetadata'],
    find: documentMetadata,
  },
  { what: 'locales of i18n', methods: ['find', 'findByCode', 'create'], find: localesOf },
  { what: 'email', methods: ['send'], find: email },
  {
    what: 'upload of the upload plugin',
    methods: ['upload', 'replace', 'updateFileInfo', 'remove', 'getSettings'],
    find: uploadService,
  },
  {
    what: 'image-manipulation of the upload plugin',
    methods: ['isImage', 'optimize', 'getDimensions', 'generateThumbnail', 'generateResponsiveFormats'],
    find: imageManipulation,
  },
  { what: 'file of the upload plugin', methods: ['fetchUrlToInputFile'], find: fileService },
  { what: 'admin::user', methods: ['exists', 'create'], find: adminUsers },
  {
    what: 'admin::role',
    methods: ['create', 'findOne', 'getSuperAdmin', 'getUsersCount', 'deleteByIds', 'assignPermissions'],
    find: adminRoles,
  },
  {
    what: 'the engine of admin::permission',
    methods: ['generateUserAbility'],
    find: (strapi) => adminPermissions(strapi).engine,
  },
  { what: 'admin::content-type', methods: ['getNestedFields'], find: adminContentTypes },
  { what: 'admin::api-token', methods: ['hash'], find: apiTokens },
  {
    what: 'the events of the webhook store',
    methods: ['delete', 'values'],
    find: (strapi) => webhookStore(strapi).allowedEvents,
  },
  { what: 'the webhook runner', methods: ['deleteListener', 'run'], find: webhookRunner },
  {
    what: 'the webhooks of the webhook runner',
    methods: ['delete', 'keys'],
    find: (strapi) => webhookRunner(strapi).webhooksMap,
  },
  {
    what: 'the utilities of the document service',
    methods: ['transformData'],
    find: (strapi) => strapi.documents.utils,
  },
  { what: 'the events of documents', methods: ['createEventManager'], find: eventManagers },
  {
    what: 'the middleware of i18n that copies what languages share',
    methods: ['call'],
    find: (strapi) => (standsIn(strapi) ? standInForSharing : undefined),
  },
  { what: 'the context of requests', methods: ['get'], find: (strapi) => strapi.requestContext },
  { what: 'knex’ client', methods: ['acquireConnection', 'releaseConnection'], find: knexClient },
  {
    what: 'the pool of knex’ client',
    methods: ['numUsed', 'numFree', 'numPendingAcquires'],
    find: (strapi) => knexClient(strapi).pool,
  },
  { what: 'the server', methods: ['listeners', 'removeAllListeners'], find: httpServer },
];

/** Strapi's own webhooks are kept to this one. */
export const EXPECTED_EVENTS: readonly string[] = ['entry.publish'];
