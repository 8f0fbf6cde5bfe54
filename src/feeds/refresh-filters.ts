import type { Core } from '@strapi/strapi';
import { sql } from '../storage/sql';

const linked = (link: string, table: string, column: string): string =>
  `array(select distinct t.document_id::text from press_releases_${link}_lnk l join ${table} t on t.id = l.${column}
    where l.press_release_id = p.id order by 1)`;

const DONORS = `array(
  select o.document_id::text from press_releases_cmps c
    join components_press_donor_organisation_lnk l on l.donor_id = c.cmp_id
    join organisations o on o.id = l.organisation_id where c.entity_id = p.id and c.field = 'donors'
  union
  select t.document_id::text from press_releases_cmps c
    join components_press_donor_country_lnk l on l.donor_id = c.cmp_id
    join partner_countries t on t.id = l.partner_country_id where c.entity_id = p.id and c.field = 'donors'
  order by 1)`;

const REFRESH = `update feed_entries e set country_ids = ${linked('partner_countries', 'partner_countries', 'partner_country_id')},
    topic_ids = ${linked('topics', 'topics', 'topic_id')}, donor_ids = ${DONORS}
  from press_releases p
  where p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null`;

/**
 * Writes down what the feed's filters look for. What is gone keeps what it had, so that who followed a country learns of
 * the withdrawal.
 *
 * @param documentIds - of the releases; all when left out
 */
export const refreshFilters = async (strapi: Core.Strapi, documentIds?: readonly string[]): Promise<void> => {
  if (documentIds === undefined) await sql(strapi, REFRESH);
  else await sql(strapi, `${REFRESH} and e.document_id = any(?::text[])`, [[...documentIds]]);
};
