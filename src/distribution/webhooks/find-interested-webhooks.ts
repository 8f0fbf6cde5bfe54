import type { Core } from '@strapi/strapi';
import type { Addressed, LoggedRow } from '../deliveries/audience';
import { matchesWebhook } from './domain/matches-webhook';
import { sql } from '../../platform/storage/sql';
import { findActiveWebhooks } from './partner-webhooks';

interface Subjects {
  readonly countries: string[];
  readonly topics: string[];
}

/** All that the public versions of a release were ever about. */
const SUBJECTS = `select
    array(select distinct unnest(countries) from public_changes where document_id = ?) as countries,
    array(select distinct unnest(topics) from public_changes where document_id = ?) as topics`;

/** Which webhooks hear of which changes of a release. */
export const findInterestedWebhooks = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
): Promise<Addressed[]> => {
  const webhooks = await findActiveWebhooks(strapi);
  if (webhooks.length === 0) return [];
  const [subjects = { countries: [], topics: [] }] = await sql<Subjects>(strapi, SUBJECTS, [
    documentId,
    documentId,
  ]);
  return webhooks.flatMap((webhook) =>
    changes
      .filter(({ kind, locale }) => matchesWebhook(webhook, { kind, locale, ...subjects }))
      .map((change) => ({ receiver: webhook.documentId, change })),
  );
};
