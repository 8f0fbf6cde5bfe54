import { createHash } from 'node:crypto';
import { readChanges } from '../../../distribution/changes/read-changes';
import { refuse } from '../../../platform/refuse/refuse';
import { readChangesQuery } from '../../../distribution/changes/domain/read-changes-query';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  /** Whether the reader has this answer already (`If-None-Match`). */
  readonly fresh: boolean;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

export default {
  async find(context: Context): Promise<void> {
    const read = readChangesQuery(context.query);
    if ('problems' in read) {
      refuse(read.problems, 'This query cannot be answered.');
      return;
    }
    const page = await readChanges(strapi, read.query);
    const tag = createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 27);
    context.set({ ETag: `"${tag}"`, 'Cache-Control': 'no-cache' });
    context.body = page;
    if (context.fresh) context.status = 304;
  },
};
