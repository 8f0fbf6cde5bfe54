import type { Core } from '@strapi/strapi';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { sql } from '../../platform/storage/sql';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { RELEASE } from '../../shared/content-types/uids';
import type { Sight } from '../../writing/actor/find-sight';
import type { Condition } from '../../writing/translations/translation-condition';
import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleasesQuery } from './domain/releases-query';

/** The documents of a page, in its order, and how many there are on all. */
export interface Matches {
  readonly documentIds: readonly string[];
  readonly total: number;
}

/** Every list begins with what is nearest in it: what goes out next, what went out last, what was changed last. */
const ORDERS: Readonly<Partial<Record<ListName, string>>> = {
  due: 'least(release_at, embargoed_until)',
  released: 'released_at desc nulls last',
};
const LAST_CHANGED = 'updated_at desc';

/** Releases by document; of whose drafts the one who asks sees some (`seen`). */
const DOCUMENTS = statementOfModel(
  (compiler) => `with version as (
    select id, document_id, locale, title, dateline_city, state, release_at, embargoed_until, released_at, updated_at,
      created_by_id, updated_by_id, (locale = any(?::text[]) or id = any(?::int[])) as seen
    from ${compiler.table(RELEASE)} where published_at is null
  ), document as (
    select document_id, min(state) as state, min(release_at) as release_at,
      min(embargoed_until) as embargoed_until, min(released_at) as released_at,
      max(updated_at) filter (where seen) as updated_at, array_agg(locale) filter (where seen) as written,
      case when bool_or(locale = '${DEFAULT_LOCALE}') then '${DEFAULT_LOCALE}'
        else (array_agg(locale order by id))[1] end as source,
      array_agg(created_by_id) filter (where seen) || array_agg(updated_by_id) filter (where seen) as people,
      lower(string_agg(concat_ws(' ', title, dateline_city), ' ') filter (where seen)) as words
    from version group by document_id having bool_or(seen)
  )`,
);

/** The releases of a page of a list: one statement, however many there are. */
export const findMatches = async (
  strapi: Core.Strapi,
  { locales, ids }: Sight,
  conditions: readonly Condition[],
  { list, page, pageSize }: ReleasesQuery,
): Promise<Matches> => {
  const where = ['true', ...conditions.map(({ text }) => text)].join(' and ');
  const order = `${ORDERS[list] ?? LAST_CHANGED}, document_id`;
  const statement = `${await DOCUMENTS(strapi)}, matching as (select * from document where ${where})
    select (select count(*)::int from matching) as total,
      array(select document_id from matching order by ${order} limit ? offset ?) as "documentIds"`;
  const values = conditions.flatMap((condition) => condition.values);
  const place = [pageSize, (page - 1) * pageSize];
  const [found] = await sql<Matches>(strapi, statement, [[...locales], [...ids], ...values, ...place]);
  return found ?? { documentIds: [], total: 0 };
};
