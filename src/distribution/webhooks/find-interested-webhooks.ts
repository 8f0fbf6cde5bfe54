import type { Core } from '@strapi/strapi';
import { identifySubjects } from '../changes/identify-subjects';
import type { Addressed, LoggedRow } from '../deliveries/audience';
import { matchesWebhook } from './domain/matches-webhook';
import { sql } from '../../platform/storage/sql';
import { findFilteredWebhooks } from './partner-webhooks';

interface Subjects {
  readonly countries: string[];
  readonly topics: string[];
}

/** All that the public versions of a release were ever about. */
const SUBJECTS = `select
    array(select distinct unnest(country_ids) from public_changes where document_id = ?) as countries,
    array(select distinct unnest(topic_ids) from public_changes where document_id = ?) as topics`;

/** Which webhooks hear of which changes of a release. */
export const findInterestedWebhooks = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: readonly LoggedRow[],
): Promise<Addressed[]> => {
  const webhooks = await findFilteredWebhooks(strapi, { active: true });
  if (webhooks.length === 0) return [];
  await identifySubjects(strapi, documentId);
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
