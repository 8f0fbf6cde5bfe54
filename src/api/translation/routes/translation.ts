import { toStrapiRoute } from '../../../platform/http/to-strapi-route';
import { STATUS_ROUTE } from '../../../writing/translations/status-route';

export default { routes: [toStrapiRoute(STATUS_ROUTE, 'translation.find')] };
