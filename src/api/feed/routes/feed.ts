import { FEED_ROUTES, NEGOTIATED_FEED_ROUTE } from '../../../distribution/feeds/feed-routes';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default {
  routes: [
    toStrapiRoute(NEGOTIATED_FEED_ROUTE, 'feed.negotiate'),
    ...FEED_ROUTES.map((route) => toStrapiRoute(route, 'feed.find')),
  ],
};
