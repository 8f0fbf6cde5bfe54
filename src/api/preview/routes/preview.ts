import { PREVIEW_ROUTE } from '../../../desk/preview/preview-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default { routes: [toStrapiRoute(PREVIEW_ROUTE, 'preview.find')] };
