import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { NAVIGATION_ROUTE } from '../../../reading/navigation/navigation-route';

export default { routes: [toStrapiRoute(NAVIGATION_ROUTE, 'navigation.find')] };
