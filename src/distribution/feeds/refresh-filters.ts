import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel } from '../../platform/strapi/statement-of-model';

const RELEASE = 'api::press-release.press-release';

/** DocumentIds that the release `p` names under an attribute. */
const namedAs = (compiler: Compiler, attribute: string): string =>
  `array(select distinct t.document_id::text ${compiler.linked(RELEASE, attribute, 'p', 't')} order by 1)`;

/** Those of its donors: organisations, countries. */
const donors = (compiler: Compiler): string =>
  `array(select t.id from (select d.id ${compiler.linked(RELEASE, 'donors', 'p', 'd')}) d, lateral (
      select o.document_id::text as id ${compiler.linked('press.donor', 'organisation', 'd', 'o')}
      union
      select c.document_id::text ${compiler.linked('press.donor', 'country', 'd', 'c')}) t
    group by t.id order by 1)`;

/** @param which - a condition on the entry `e` */
const find = (compiler: Compiler, which: string): string => `
    select e.place, ${namedAs(compiler, 'partnerCountries')} as country_ids,
      ${namedAs(compiler, 'topics')} as topic_ids, ${donors(compiler)} as donor_ids
    from feed_entries e join press_releases p
      on p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null
    where ${which}`;

/** What the filters should look for: `place` of each entry that is public, `country_ids`, `topic_ids`, `donor_ids`. */
export const FILTERS = statementOfModel((compiler) => find(compiler, 'true'));

const refresh = (compiler: Compiler, which: string): string => `with found as (${find(compiler, which)}),
  written as (
    update feed_entries e set country_ids = f.country_ids, topic_ids = f.topic_ids, donor_ids = f.donor_ids
    from found f where f.place = e.place)
  insert into feed_touches (at) select clock_timestamp() where exists (
    select 1 from feed_entries e join found f on f.place = e.place
    where not (e.country_ids <@ f.country_ids and e.topic_ids <@ f.topic_ids and e.donor_ids <@ f.donor_ids))`;

const ALL = statementOfModel((compiler) => refresh(compiler, 'true'));

const SOME = statementOfModel((compiler) => refresh(compiler, 'e.document_id = any(?::text[])'));

export const FILTER_STATEMENTS = [ALL, SOME];

/**
 * Writes down what the feed's filters look for. What is gone keeps what it had, so that who followed a country learns of
 * the withdrawal. A release that leaves a filtered feed takes its date along: the feed has a new one all the same.
 *
 * @param documentIds - of the releases; all when left out
 */
export const refreshFilters = async (strapi: Core.Strapi, documentIds?: readonly string[]): Promise<void> => {
  if (documentIds === undefined) await sql(strapi, await ALL(strapi));
  else await sql(strapi, await SOME(strapi), [[...documentIds]]);
};
