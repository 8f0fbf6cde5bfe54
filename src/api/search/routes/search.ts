import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { SEARCH_ROUTE } from '../../../reading/search/search-route';

export default { routes: [toStrapiRoute(SEARCH_ROUTE, 'search.find')] };
