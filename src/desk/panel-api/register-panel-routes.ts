import type { Core } from '@strapi/strapi';
import { strapiConfig } from '../../platform/http/strapi-config';
import type { PanelContext } from '../../platform/strapi/koa';
import { addPanelRoutes } from '../../platform/strapi/panel-routes';
import * as accounts from '../accounts/account-handlers';
import { showAppearance } from '../appearance/appearance-handlers';
import * as calendar from '../calendar/calendar-handlers';
import * as pageTree from '../page-tree/tree-handlers';
import { confirmTranslating, showTranslating } from '../translating/translating-handlers';
import * as paste from '../paste/paste-handlers';
import * as deliveries from './delivery-handlers';
import * as files from './file-handlers';
import { answerPictures, showPagePictures, showPictures } from './picture-handlers';
import * as draftChanges from './draft-changes-handlers';
import * as handlers from './handlers';
import * as lists from './list-handlers';
import { showDeadLinks } from './show-dead-links';
import * as notes from './note-handlers';
import * as presence from './presence-handlers';
import * as home from './home-handlers';
import { showUses } from './show-uses';
import { PANEL, PANEL_ROUTES } from './panel-routes';

const HANDLERS: Readonly<Record<keyof typeof PANEL_ROUTES, (context: PanelContext) => Promise<void>>> = {
  ...handlers,
  ...home,
  ...deliveries,
  showUses,
  showAppearance,
  showTranslating,
  confirmTranslating,
  ...pageTree,
  ...calendar,
  showDeadLinks,
  ...files,
  showPictures,
  showPagePictures,
  answerPictures,
  ...draftChanges,
  ...lists,
  ...accounts,
  ...presence,
  ...notes,
  ...paste,
};

/** The routes that the panel's own pieces call, for signed-in staff alone. */
export const registerPanelRoutes = (strapi: Core.Strapi): void => {
  const routes = Object.values(PANEL_ROUTES).map(({ name, method, path, access }) => ({
    method,
    path: path.slice(PANEL.length),
    handler: HANDLERS[name as keyof typeof PANEL_ROUTES],
    config: strapiConfig(access),
  }));
  addPanelRoutes(strapi, PANEL, routes);
};
