import { answerFeed } from '../../../distribution/feeds/answer-feed';
import { chooseFormat, FEED_TYPES } from '../../../distribution/feeds/domain/choose-format';
import { formatInPath } from '../../../distribution/feeds/domain/feed-address';
import { NEGOTIATED_FEED_ROUTE } from '../../../distribution/feeds/feed-routes';
import { sendFeed, type FeedContext } from '../../../distribution/feeds/send-feed';
import { parametersOf } from '../../../platform/http/parameters-of';

/** The same for every format. */
const queryOf = (context: FeedContext) => parametersOf(NEGOTIATED_FEED_ROUTE, context.query);

export default {
  /** The format stands in the address. */
  async find(context: FeedContext): Promise<void> {
    const format = formatInPath(context.path);
    if (format === null) context.throw(404, 'There is no such feed.');
    sendFeed(context, await answerFeed(strapi, { format, query: queryOf(context) }));
  },

  /** The caller says in `Accept` which format it reads. */
  async negotiate(context: FeedContext): Promise<void> {
    context.vary('Accept');
    const format = chooseFormat(context.accepts([...FEED_TYPES]));
    if (format === null) context.throw(406, `Ask for one of ${FEED_TYPES.join(', ')}.`);
    const answer = await answerFeed(strapi, { format, query: queryOf(context) });
    context.set('Content-Location', answer.selfUrl);
    sendFeed(context, answer);
  },
};
