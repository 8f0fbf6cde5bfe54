import { createHash } from 'node:crypto';
import { CHANGES_ROUTE } from '../../../distribution/changes/changes-route';
import { readChanges } from '../../../distribution/changes/read-changes';
import { openStream } from '../../../distribution/front-ends/stream/open-stream';
import { STREAM_ROUTE } from '../../../distribution/front-ends/stream/stream-route';
import { answerUnavailable } from '../../../platform/refuse/answer-unavailable';
import { parametersOf } from '../../../platform/http/parameters-of';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const page = await readChanges(strapi, parametersOf(CHANGES_ROUTE, context.query));
    const tag = createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 27);
    context.set('ETag', `"${tag}"`);
    context.set('Cache-Control', 'no-cache');
    context.body = page;
    if (context.fresh) context.status = 304;
  },

  async stream(context: Context): Promise<void> {
    const { since } = parametersOf(STREAM_ROUTE, context.query);
    const lastEventId = context.get('Last-Event-ID') || undefined;
    const stream = await openStream(strapi, { ip: context.ip, since, lastEventId });
    context.set('Cache-Control', 'no-store');
    if (stream === null) {
      answerUnavailable(context, 'Too many listen just now. Try again later.');
      return;
    }
    context.compress = false; // it would hold events back
    context.set('X-Accel-Buffering', 'no'); // nginx would hold events back
    context.type = 'text/event-stream; charset=utf-8';
    context.body = stream;
  },
};
