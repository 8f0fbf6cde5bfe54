import { ACTION_ROUTES } from '../releases/transitions/action-routes';
import { PANEL_ROUTES } from '../desk/panel-api/panel-routes';
import { CALENDAR_ROUTE } from '../desk/calendar/calendar-route';
import { PREVIEW_ROUTE } from '../desk/preview/preview-route';
import { CHANGES_ROUTE } from '../distribution/changes/changes-route';
import { EMBARGOED_ROUTES } from '../distribution/embargoed/embargoed-routes';
import { STREAM_ROUTE } from '../distribution/front-ends/stream/stream-route';
import { FEED_ROUTES, NEGOTIATED_FEED_ROUTE } from '../distribution/feeds/feed-routes';
import { PRESS_KIT_ROUTE } from '../distribution/press-kit/press-kit-route';
import { WEBSUB_ROUTE } from '../distribution/websub/websub-route';
import type { Route } from '../platform/http/route';
import { CONTENT_ROUTE } from '../reading/content/content-route';
import { NAVIGATION_ROUTE } from '../reading/navigation/navigation-route';
import { SEARCH_ROUTE } from '../reading/search/search-route';
import { NEWS_SITEMAP_ROUTE, SITEMAP_ROUTE } from '../reading/sitemaps/sitemap-routes';
import { STATUS_ROUTE } from '../writing/translations/status-route';
import { DESCRIPTION_ROUTE } from './openapi/description-route';
import { DOCS_ROUTES } from './openapi/docs-routes';
import { SECURITY_TXT_ROUTE } from './security-txt/security-txt-route';
import { OPERATIONS_ROUTES } from './operations/operations-routes';

/**
 * Every route of the newsroom's own. The description, the kept answers, the names in the metrics and the probes of the tests
 * follow from it; a route that is not here does not start.
 */
export const ROUTES: readonly Route[] = [
  CONTENT_ROUTE,
  NAVIGATION_ROUTE,
  SEARCH_ROUTE,
  SITEMAP_ROUTE,
  NEWS_SITEMAP_ROUTE,
  PREVIEW_ROUTE,
  CALENDAR_ROUTE,
  NEGOTIATED_FEED_ROUTE,
  ...FEED_ROUTES,
  PRESS_KIT_ROUTE,
  CHANGES_ROUTE,
  STREAM_ROUTE,
  WEBSUB_ROUTE,
  ...Object.values(EMBARGOED_ROUTES),
  ...ACTION_ROUTES,
  STATUS_ROUTE,
  DESCRIPTION_ROUTE,
  ...Object.values(PANEL_ROUTES),
  ...Object.values(DOCS_ROUTES),
  SECURITY_TXT_ROUTE,
  ...Object.values(OPERATIONS_ROUTES),
];
