import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

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

/** @param which - a condition on the entry `e` */
const refresh = (which: string): string => `with found as (
    select e.place, ${linked('partner_countries', 'partner_countries', 'partner_country_id')} as country_ids,
      ${linked('topics', 'topics', 'topic_id')} as topic_ids, ${DONORS} as donor_ids
    from feed_entries e join press_releases p
      on p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null
    where ${which}),
  written as (
    update feed_entries e set country_ids = f.country_ids, topic_ids = f.topic_ids, donor_ids = f.donor_ids
    from found f where f.place = e.place)
  insert into feed_touches (at) select clock_timestamp() where exists (
    select 1 from feed_entries e join found f on f.place = e.place
    where not (e.country_ids <@ f.country_ids and e.topic_ids <@ f.topic_ids and e.donor_ids <@ f.donor_ids))`;

/**
 * Writes down what the feed's filters look for. What is gone keeps what it had, so that who followed a country learns of
 * the withdrawal. A release that leaves a filtered feed takes its date along: the feed has a new one all the same.
 *
 * @param documentIds - of the releases; all when left out
 */
export const refreshFilters = async (strapi: Core.Strapi, documentIds?: readonly string[]): Promise<void> => {
  if (documentIds === undefined) await sql(strapi, refresh('true'));
  else await sql(strapi, refresh('e.document_id = any(?::text[])'), [[...documentIds]]);
};
