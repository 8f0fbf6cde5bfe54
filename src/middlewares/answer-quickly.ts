import type { Core } from '@strapi/strapi';
import { countRead } from '../metrics/quick-reads';
import { answerQuickly, type QuickRequest } from '../quick-read/answer-quickly';

interface RequestContext extends QuickRequest {
  body: unknown;
}

/**
 * Answers a public read with one statement and the bytes of Strapi's own answer. What it does not understand in full goes
 * Strapi's way (docs/adr/0040).
 */
const middleware =
  ({ uid }: { uid: string }, { strapi }: { strapi: Core.Strapi }) =>
  async (context: RequestContext, next: () => Promise<void>) => {
    const answer = await answerQuickly(strapi, uid, context);
    countRead(answer === null ? 'normal' : 'quick');
    if (answer === null) await next();
    else context.body = answer;
  };

export default middleware;
