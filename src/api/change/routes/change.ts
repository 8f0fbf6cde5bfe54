import { CHANGES_ROUTE } from '../../../distribution/changes/changes-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default { routes: [toStrapiRoute(CHANGES_ROUTE, 'change.find')] };
