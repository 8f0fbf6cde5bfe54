import { CALENDAR_ROUTE } from '../../../desk/calendar/calendar-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default { routes: [toStrapiRoute(CALENDAR_ROUTE, 'calendar.find')] };
