import { CHANGES_ROUTE } from '../../../distribution/changes/changes-route';
import { STREAM_ROUTE } from '../../../distribution/front-ends/stream/stream-route';
import { toStrapiRoute } from '../../../platform/http/to-strapi-route';

export default {
  routes: [toStrapiRoute(CHANGES_ROUTE, 'change.find'), toStrapiRoute(STREAM_ROUTE, 'change.stream')],
};
