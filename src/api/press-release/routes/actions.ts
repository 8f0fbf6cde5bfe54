import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { ACTION_ROUTES } from '../../../releases/transitions/action-routes';
import type { Action } from '../../../releases/transitions/domain/read-request';

/** What those who write may ask for; the rest is for those who publish. The state machine looks again. */
const OF_WRITERS: readonly Action[] = ['requestReview', 'returnToDraft', 'confirmTranslation'];

export default {
  routes: ACTION_ROUTES.map((route) =>
    toStrapiRoute(route, `press-release.${OF_WRITERS.includes(route.name) ? 'write' : 'publish'}`),
  ),
};
