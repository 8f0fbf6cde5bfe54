import { loadKit } from '../../../distribution/press-kit/load-kit';
import { PRESS_KIT_ROUTE } from '../../../distribution/press-kit/press-kit-route';
import { sendKit, type KitContext } from '../../../distribution/press-kit/send-kit';
import { parametersOf } from '../../../platform/http/parameters-of';

export default {
  async find(context: KitContext): Promise<void> {
    parametersOf(PRESS_KIT_ROUTE, context.query);
    sendKit(strapi, context, await loadKit(strapi, context.params.documentId));
  },
};
