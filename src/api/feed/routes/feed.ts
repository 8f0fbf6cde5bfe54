import { FEED_FORMATS } from '../../../distribution/feeds/domain/feed';

/** Open to everybody: what is public is public, whatever roles say. */
const OPEN = { auth: false };

export default {
  routes: [
    { method: 'GET', path: '/feeds/press', handler: 'feed.negotiate', config: OPEN },
    ...FEED_FORMATS.map((format) => ({
      method: 'GET',
      path: `/feeds/press.${format}`,
      handler: 'feed.find',
      config: OPEN,
    })),
  ],
};
