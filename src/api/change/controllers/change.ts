import { createHash } from 'node:crypto';
import { CHANGES_ROUTE } from '../../../distribution/changes/changes-route';
import { readChanges } from '../../../distribution/changes/read-changes';
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
};
