import { parametersOf } from '../../../platform/http/parameters-of';
import { answerContent } from '../../../reading/content/answer-content';
import { CONTENT_ROUTE } from '../../../reading/content/content-route';
import { sendContent, type ContentContext } from '../../../reading/content/send-content';
import { listAddresses } from '../../../shared/addresses/spell-address';

export default {
  async find(context: ContentContext): Promise<void> {
    const query = parametersOf(CONTENT_ROUTE, context.query);
    const addresses = listAddresses(query.path, String(context.query.path));
    sendContent(context, query, await answerContent(strapi, { ...query, addresses }));
  },
};
