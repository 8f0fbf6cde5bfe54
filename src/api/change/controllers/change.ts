import { createHash } from 'node:crypto';
import { CHANGES_ROUTE } from '../../../distribution/changes/changes-route';
import { readChanges } from '../../../distribution/changes/read-changes';
import { parametersOf } from '../../../platform/http/parameters-of';
import type { Sent } from '../../../platform/http/route-query';

interface Context {
  readonly query: Sent;
  /** Whether the reader has this answer already (`If-None-Match`). */
  readonly fresh: boolean;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

export default {
  async find(context: Context): Promise<void> {
    const page = await readChanges(strapi, parametersOf(CHANGES_ROUTE, context.query));
    const tag = createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 27);
    context.set({ ETag: `"${tag}"`, 'Cache-Control': 'no-cache' });
    context.body = page;
    if (context.fresh) context.status = 304;
  },
};
