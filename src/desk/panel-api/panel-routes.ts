import { z } from 'zod';
import {
  DELIVERIES_QUERY,
  type DeliveriesQuery,
} from '../../distribution/deliveries/domain/read-deliveries-query';
import { FILES_QUERY, type FilesQuery } from './domain/read-files-query';
import type { Route } from '../../platform/http/route';
import { takes, TAKES_ANY } from '../../platform/http/route-query';

/** Where the panel's own pieces ask. */
export const PANEL = '/newsroom';

const staff = (name: string, method: 'GET' | 'POST', path: string): Route => ({
  name,
  method,
  path: `${PANEL}${path}`,
  access: 'staff',
  query: TAKES_ANY,
  kept: null,
  words: null,
});

export const DELIVERIES_ROUTE: Route<DeliveriesQuery> = {
  ...staff('showDeliveries', 'GET', '/deliveries'),
  query: takes(DELIVERIES_QUERY, {
    receiver: { description: 'The documentId of one webhook.' },
    state: { description: 'How they stand.' },
  }),
};

const DOCUMENTS_AT_MOST = 100; // as many as a list of the panel shows

const USES_QUERY = z.strictObject({
  documentIds: z
    .string('Send documentIds, with commas between.')
    .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
    .refine(({ length }) => length <= DOCUMENTS_AT_MOST, `Send at most ${DOCUMENTS_AT_MOST} documentIds.`),
});

export const USES_ROUTE: Route<z.infer<typeof USES_QUERY>> = {
  ...staff('showUses', 'GET', '/uses/:uid'),
  query: takes(USES_QUERY, { documentIds: { description: 'Of the documents that may be in use.' } }),
};

export const FILES_ROUTE: Route<FilesQuery> = {
  ...staff('showFiles', 'GET', '/files'),
  query: takes(FILES_QUERY, {
    search: { description: 'Letters of their names.' },
    page: { description: 'From 1.' },
  }),
};

/** What the panel's own pieces call, for signed-in staff alone; each handler asks for further rights. */
export const PANEL_ROUTES = {
  showDesk: staff('showDesk', 'GET', '/press-releases/:documentId'),
  doAction: staff('doAction', 'POST', '/press-releases/:documentId/actions/:action'),
  showHistoryEntry: staff('showHistoryEntry', 'GET', '/history/entries/:id'),
  restoreHistoryEntry: staff('restoreHistoryEntry', 'POST', '/history/entries/:id/restore'),
  showHistory: staff('showHistory', 'GET', '/history/:uid/:documentId'),
  showDraftChanges: staff('showDraftChanges', 'GET', '/draft-changes/:uid/:documentId'),
  discardDraftChanges: staff('discardDraftChanges', 'POST', '/draft-changes/:uid/:documentId/discard'),
  showTranslations: staff('showTranslations', 'GET', '/translations'),
  showEmbargoedReads: staff('showEmbargoedReads', 'GET', '/embargoed-reads'),
  showOverview: staff('showOverview', 'GET', '/overview'),
  showUses: USES_ROUTE,
  showDeliveries: DELIVERIES_ROUTE,
  retryDelivery: staff('retryDelivery', 'POST', '/deliveries/:id/retry'),
  showFiles: FILES_ROUTE,
  showSecondFactor: staff('showSecondFactor', 'GET', '/second-factor'),
  beginSecondFactor: staff('beginSecondFactor', 'POST', '/second-factor/begin'),
  confirmSecondFactor: staff('confirmSecondFactor', 'POST', '/second-factor/confirm'),
  endSecondFactor: staff('endSecondFactor', 'POST', '/second-factor/end'),
  endSecondFactorOf: staff('endSecondFactorOf', 'POST', '/second-factor/of/:id/end'),
  showSignIns: staff('showSignIns', 'GET', '/sign-ins'),
  showNotes: staff('showNotes', 'GET', '/press-releases/:documentId/notes'),
  showAddressees: staff('showAddressees', 'GET', '/press-releases/:documentId/notes/addressees'),
  addNote: staff('addNote', 'POST', '/press-releases/:documentId/notes'),
  seeNotes: staff('seeNotes', 'POST', '/press-releases/:documentId/notes/seen'),
  showUnreadNotes: staff('showUnreadNotes', 'GET', '/unread-notes'),
  showPresence: staff('showPresence', 'POST', '/open-forms/:uid'),
  testWebhook: staff('testWebhook', 'POST', '/partner-webhooks/:documentId/test'),
} satisfies Record<string, Route>;
