import { WEBSUB_ROUTE } from '../../../distribution/websub/websub-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default { routes: [toStrapiRoute(WEBSUB_ROUTE, 'websub.receive')] };
