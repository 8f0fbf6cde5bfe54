import { z } from 'zod';
import {
  DELIVERIES_QUERY,
  type DeliveriesQuery,
} from '../../distribution/deliveries/domain/read-deliveries-query';
import { CALENDAR_QUERY, type CalendarQuery } from '../calendar/domain/read-calendar-requests';
import { APPEARANCE_QUERY, type AppearanceQuery } from '../appearance/domain/read-appearance-query';
import {
  MENU_QUERY,
  TREE_QUERY,
  type MenuQuery,
  type TreeQuery,
} from '../page-tree/domain/read-tree-requests';
import { TRANSLATING_QUERY, type TranslatingQuery } from '../translating/domain/read-translating-query';
import { DEAD_LINKS_QUERY, type DeadLinksQuery } from './domain/dead-links-query';
import { FILES_QUERY, type FilesQuery } from './domain/read-files-query';
import { PAGE_PICTURES_QUERY, type PagePicturesQuery } from './domain/page-pictures-query';
import { PICTURES_QUERY, type PicturesQuery } from './domain/read-pictures';
import { RELEASES_QUERY, type ReleasesQuery } from '../../releases/list/domain/releases-query';
import type { Route } from '../../platform/http/route';
import { takes, TAKES_ANY, TAKES_NONE } from '../../platform/http/route-query';

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

export const PICTURES_ROUTE: Route<PicturesQuery> = {
  ...staff('showPictures', 'GET', '/pictures'),
  query: takes(PICTURES_QUERY, { ids: { description: 'The numbers of files.' } }),
};

export const PAGE_PICTURES_ROUTE: Route<PagePicturesQuery> = {
  ...staff('showPagePictures', 'GET', '/pages/:documentId/pictures'),
  query: takes(PAGE_PICTURES_QUERY, { locale: { description: 'The language of the form.' } }),
};

export const FILES_ROUTE: Route<FilesQuery> = {
  ...staff('showFiles', 'GET', '/files'),
  query: takes(FILES_QUERY, {
    search: { description: 'Words of their names, descriptions, captions and credits.' },
    person: { description: 'Letters of the names of who is shown.' },
    place: { description: 'Letters of a city or country.' },
    licence: { description: 'Letters of the licence, its address or the terms of use.' },
    event: { description: 'Letters of the event.' },
    from: { description: 'The first day on which they were taken.' },
    until: { description: 'The last day on which they were taken.' },
    state: { description: 'What is left to do with them, or was done.' },
    page: { description: 'From 1.' },
  }),
};

export const APPEARANCE_ROUTE: Route<AppearanceQuery> = {
  ...staff('showAppearance', 'GET', '/appearance/:uid'),
  query: takes(APPEARANCE_QUERY, {
    documentId: { description: 'Left out for a new document.' },
    locale: { description: 'The language of the form.' },
    contacts: { description: 'documentIds of contacts that are not saved yet.' },
  }),
};

export const CALENDAR_PANEL_ROUTE: Route<CalendarQuery> = {
  ...staff('showCalendar', 'GET', '/calendar'),
  query: takes(CALENDAR_QUERY, {
    from: { description: 'The first day, on the clock of the office.' },
    to: { description: 'The last day.' },
    locale: { description: 'The language of the titles, where they have it.' },
  }),
};

export const TRANSLATING_ROUTE: Route<TranslatingQuery> = {
  ...staff('showTranslating', 'GET', '/translating/:uid/:documentId'),
  query: takes(TRANSLATING_QUERY, { locale: { description: 'The language beside its source.' } }),
};

export const TREE_ROUTE: Route<TreeQuery> = {
  ...staff('showPageTree', 'GET', '/page-tree'),
  query: takes(TREE_QUERY, {
    parent: { description: 'The page whose branch it is; left out for the top.' },
    locale: { description: 'The language of the titles, where they have it.' },
    page: { description: 'From 1.' },
  }),
};

export const MENU_ROUTE: Route<MenuQuery> = {
  ...staff('showPageMenu', 'GET', '/page-tree/menu'),
  query: takes(MENU_QUERY, { locale: { description: 'The language of the readers.' } }),
};

/** For everybody of the staff. */
export const CLOCK_ROUTE: Route = { ...staff('showClock', 'GET', '/clock'), query: TAKES_NONE };

export const RELEASES_ROUTE: Route<ReleasesQuery> = {
  ...staff('showReleases', 'GET', '/press-releases'),
  query: takes(RELEASES_QUERY, {
    list: { description: 'Which releases.' },
    search: { description: 'Words of their titles and cities.' },
    state: { description: 'Where they stand.' },
    language: { description: 'With `translation`, or of the list `translate`: the language.' },
    translation: { description: 'How they stand in that language.' },
    reading: { description: 'The language in which titles are read, where they have it.' },
    weekStart: { description: 'The first day of a week: 1 is Monday.' },
    page: { description: 'From 1.' },
    pageSize: { description: 'Releases a page.' },
  }),
};

export const DEAD_LINKS_ROUTE: Route<DeadLinksQuery> = {
  ...staff('showDeadLinks', 'GET', '/dead-links'),
  query: takes(DEAD_LINKS_QUERY, {
    links: { description: 'A JSON list of addresses.' },
    locale: { description: 'The language of the text that they stand in.' },
  }),
};

/** What the panel's own pieces call, for signed-in staff alone; each handler asks for further rights. */
export const PANEL_ROUTES = {
  showClock: CLOCK_ROUTE,
  showReleases: RELEASES_ROUTE,
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
  showDemonstration: staff('showDemonstration', 'GET', '/demonstration'),
  removeDemonstration: staff('removeDemonstration', 'POST', '/demonstration/remove'),
  dismissFirstSteps: staff('dismissFirstSteps', 'POST', '/first-steps/dismiss'),
  showUses: USES_ROUTE,
  showDeliveries: DELIVERIES_ROUTE,
  retryDelivery: staff('retryDelivery', 'POST', '/deliveries/:id/retry'),
  showFiles: FILES_ROUTE,
  showPictures: PICTURES_ROUTE,
  showPagePictures: PAGE_PICTURES_ROUTE,
  answerPictures: staff('answerPictures', 'POST', '/pictures/answers'),
  showAppearance: APPEARANCE_ROUTE,
  showTranslating: TRANSLATING_ROUTE,
  confirmTranslating: staff('confirmTranslating', 'POST', '/translating/:uid/:documentId/confirm'),
  showPageTree: TREE_ROUTE,
  showPageMenu: MENU_ROUTE,
  planPageMove: staff('planPageMove', 'POST', '/page-tree/:documentId/plan'),
  movePageInTree: staff('movePageInTree', 'POST', '/page-tree/:documentId/move'),
  planPageAddresses: staff('planPageAddresses', 'POST', '/page-tree/:documentId/addresses'),
  showDeadLinks: DEAD_LINKS_ROUTE,
  showCalendar: CALENDAR_PANEL_ROUTE,
  showCalendarAddress: staff('showCalendarAddress', 'GET', '/calendar/address'),
  makeCalendarAddress: staff('makeCalendarAddress', 'POST', '/calendar/address'),
  revokeCalendarAddress: staff('revokeCalendarAddress', 'POST', '/calendar/address/revoke'),
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
  readPastedRelease: staff('readPastedRelease', 'POST', '/paste/readings'),
  readDroppedFile: staff('readDroppedFile', 'POST', '/paste/files'),
  makePastedDraft: staff('makePastedDraft', 'POST', '/paste/drafts'),
  testWebhook: staff('testWebhook', 'POST', '/partner-webhooks/:documentId/test'),
} satisfies Record<string, Route>;
