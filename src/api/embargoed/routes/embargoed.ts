import { EMBARGOED_ROUTES } from '../../../distribution/embargoed/embargoed-routes';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default {
  routes: Object.values(EMBARGOED_ROUTES).map((route) => toStrapiRoute(route, 'embargoed.find')),
};
