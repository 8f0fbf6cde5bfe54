import { PRESS_KIT_ROUTE } from '../../../distribution/press-kit/press-kit-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default { routes: [toStrapiRoute(PRESS_KIT_ROUTE, 'press-kit.find')] };
