import type { Core } from '@strapi/strapi';
import { mendFilters, type Former, type Known } from './domain/mend-filters';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { findRows, updateRow } from '../../platform/strapi/rows';
import { WEBHOOK } from '../../shared/content-types/uids';

/** Takes them out of the table: what was mended is not looked at again, whatever becomes of the webhook. */
const TAKE = `with taken as (delete from former_webhook_filters returning *)
  select taken.webhook_id as id, webhook.name, webhook.active,
    taken.countries, taken.topics, taken.events, taken.languages
  from taken join partner_webhooks as webhook on webhook.id = taken.webhook_id order by taken.webhook_id`;

/**
 * Webhooks that the version before has stored with codes, slugs and boxes get their countries and topics as documents, and
 * their events and languages as lists. What names nothing any more is told in the log.
 */
export const adoptWebhooks = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'adopt-webhooks');
    const former = await sql<Former>(strapi, TAKE);
    if (former.length === 0) return;
    const known = {
      countries: await findKnown(strapi, 'api::partner-country.partner-country', 'isoCode'),
      topics: await findKnown(strapi, 'api::topic.topic', 'slug'),
    };
    for (const webhook of former) {
      const { data, said } = mendFilters(webhook, known);
      await updateRow(strapi, WEBHOOK, webhook.id, data);
      for (const sentence of said) strapi.log.warn(sentence);
    }
  });
};

interface NamedRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly word: string | null;
}

/** Which rows a word stands for: as Strapi links them, the draft and the published version in the default language. */
const findKnown = async (strapi: Core.Strapi, uid: string, field: string): Promise<Known> => {
  const rows = await findRows<NamedRow & Record<string, unknown>>(strapi, uid, { where: {} });
  const documentsOf = new Map<string, Set<string>>();
  const linked = new Map<string, number[]>();
  for (const { id, documentId, locale, [field]: word } of rows) {
    if (typeof word === 'string') documentsOf.set(word, (documentsOf.get(word) ?? new Set()).add(documentId));
    if (locale === DEFAULT_LOCALE) linked.set(documentId, [...(linked.get(documentId) ?? []), id]);
  }
  return new Map(
    [...documentsOf].map(([word, documents]) => [
      word,
      [...documents].flatMap((documentId) => linked.get(documentId) ?? []),
    ]),
  );
};
