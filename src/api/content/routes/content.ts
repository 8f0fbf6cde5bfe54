import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { CONTENT_ROUTE } from '../../../reading/content/content-route';

export default { routes: [toStrapiRoute(CONTENT_ROUTE, 'content.find')] };
