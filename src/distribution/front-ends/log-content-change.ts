import type { Core } from '@strapi/strapi';
import { EVERYTHING } from '../../platform/answer-cache/domain/tags';
import type { JobHandler } from '../../platform/jobs/job-definition';
import { sql } from '../../platform/storage/sql';
import { CONTENT_CHANGED } from '../../shared/public-change/webhook-events';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { addDeliveryJob } from '../deliveries/add-delivery-job';
import { tagsOfDocument } from '../purges/tags-of-document';
import { findFilteredWebhooks } from '../webhooks/partner-webhooks';
import type { ChangedContent } from './content-changed-job';
import { findChangedPaths } from './find-changed-paths';

/** What deliveries of content belong to, in the place of a release: one after the other. */
export const CONTENT_STREAM = 'content';

const KEPT_FOR = '14 days'; // who was away longer fetches everything anew
const AT_ONCE = 500; // rows: a few milliseconds

/** Writes down what readers see otherwise, and who is told of it. */
export const logContentChange: JobHandler<ChangedContent> = async (strapi, changed) => {
  const tags = await tagsOfDocument(strapi, changed);
  const { paths, isEverywhere } = await findChangedPaths(strapi, changed);
  await storeContentChange(strapi, { tags, paths, isEverywhere });
};

interface Stored {
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly isEverywhere: boolean;
}

/** After work that told nobody. */
export const EVERYTHING_CHANGED: Stored = { tags: [EVERYTHING], paths: [], isEverywhere: true };

export const storeContentChange = async (
  strapi: Core.Strapi,
  { tags, paths, isEverywhere }: Stored,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    const [row] = await sql<{ id: string }>(
      strapi,
      `insert into content_changes (tags, paths, is_everywhere) values (?::text[], ?::text[], ?) returning id::text`,
      [[...tags], [...paths], isEverywhere],
    );
    await queueForFrontEnds(strapi, row?.id ?? '');
    await sql(
      strapi,
      `delete from content_changes where id in (
         select id from content_changes where at < now() - ?::interval limit ? for update skip locked)`,
      [KEPT_FOR, AT_ONCE],
    );
  });
};

const queueForFrontEnds = async (strapi: Core.Strapi, id: string): Promise<void> => {
  const webhooks = await findFilteredWebhooks(strapi, { active: true });
  for (const { documentId: receiver, events } of webhooks) {
    if (events?.includes(CONTENT_CHANGED) !== true) continue;
    await sql(
      strapi,
      `insert into deliveries (channel, receiver, content_change_id, document_id, locale, kind) values ('webhook', ?, ?, ?, ?, ?)`,
      [receiver, id, CONTENT_STREAM, DEFAULT_LOCALE, CONTENT_CHANGED],
    );
    await addDeliveryJob(strapi, { receiver, documentId: CONTENT_STREAM });
  }
};
