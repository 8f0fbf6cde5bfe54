import type { Core } from '@strapi/strapi';
import { updateRow } from '../../platform/strapi/rows';
import type { DocumentRule } from '../../writing/rules/document-rule';
import { findFilteredWebhooks } from './partner-webhooks';
import { WEBHOOK } from '../../shared/content-types/uids';

const FILTERS: Readonly<Record<string, 'countries' | 'topics' | undefined>> = {
  'api::partner-country.partner-country': 'countries',
  'api::topic.topic': 'topics',
};

/**
 * An empty filter lets everything pass. A webhook whose last country or topic is deleted would hear of all releases: it is
 * switched off instead, until somebody chooses.
 */
export const keepWebhooksFiltered: DocumentRule = (strapi) => async (context, next) => {
  const filter = FILTERS[context.uid];
  const { documentId } = context.params;
  if (filter === undefined || documentId === undefined || context.action !== 'delete') return next();
  const filtered = await findFilteredWebhooks(strapi, { [filter]: { documentId } });
  const result = await next();
  if (filtered.length > 0) await switchOffUnfiltered(strapi, filter, idsOf(filtered));
  return result;
};

const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

const switchOffUnfiltered = async (
  strapi: Core.Strapi,
  filter: 'countries' | 'topics',
  ids: readonly number[],
): Promise<void> => {
  for (const webhook of await findFilteredWebhooks(strapi, { id: { $in: ids }, active: true })) {
    if (webhook[filter].length > 0) continue;
    await updateRow(strapi, WEBHOOK, webhook.id, { active: false });
    strapi.log.warn(
      `The webhook ${JSON.stringify(webhook.name)} is switched off: the last of its ${filter} was deleted. ` +
        'Choose others in the panel and switch it on again.',
    );
  }
};
