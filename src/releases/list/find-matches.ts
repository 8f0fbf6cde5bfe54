import type { Core } from '@strapi/strapi';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { sql } from '../../platform/storage/sql';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { RELEASE } from '../../shared/content-types/uids';
import type { Sight } from '../../writing/actor/find-sight';
import type { Condition } from '../../writing/translations/translation-condition';
import type { Conditions } from './conditions';
import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleasesQuery } from './domain/releases-query';

/** The documents of a page, in its order, and how many there are on all. */
export interface Matches {
  readonly documentIds: readonly string[];
  readonly total: number;
}

/** Of whom, and what. */
interface Asked extends Conditions {
  /** The account of the one who asks. */
  readonly person: number;
}

/** Every list begins with what is nearest in it: what goes out next, what went out last, what was changed last. */
const ORDERS: Readonly<Partial<Record<ListName, Order>>> = {
  due: { by: 'least(release_at, embargoed_until)', way: 'asc' },
  released: { by: 'released_at', way: 'desc nulls last' },
};
const LAST_CHANGED: Order = { by: 'updated_at', way: 'desc' };

interface Order {
  readonly by: string;
  readonly way: string;
}

/**
 * Releases by document; of whose drafts the one who asks sees some (`seen`). PostgreSQL computes of these columns those that a list
 * asks for, and reads them from the index `newsroom_releases_list` alone.
 */
const documents = (table: string, ofVersions: string): string => `with version as (
    select id, document_id, locale, title, dateline_city, release_at, embargoed_until, released_at, updated_at,
      (locale = any(?::text[]) or id = any(?::int[])) as seen,
      coalesce(created_by_id = ?, false) or coalesce(updated_by_id = ?, false) as own
    from ${table} where published_at is null and ${ofVersions}
  ), document as (
    select document_id, min(release_at) as release_at,
      min(embargoed_until) as embargoed_until, min(released_at) as released_at,
      max(updated_at) filter (where seen) as updated_at, array_agg(locale) filter (where seen) as written,
      case when bool_or(locale = '${DEFAULT_LOCALE}') then '${DEFAULT_LOCALE}'
        else (array_agg(locale order by id))[1] end as source,
      bool_or(seen and own) as own,
      lower(string_agg(concat_ws(' ', title, dateline_city), ' ') filter (where seen)) as words
    from version group by document_id having bool_or(seen)
  )`;

const RELEASES = statementOfModel((compiler) => compiler.table(RELEASE));

/** The releases of a page of a list: one statement, however many there are. */
export const findMatches = async (
  strapi: Core.Strapi,
  { locales, ids }: Sight,
  { person, ofVersions, ofDocuments }: Asked,
  { list, page, pageSize }: ReleasesQuery,
): Promise<Matches> => {
  const { by, way } = ORDERS[list] ?? LAST_CHANGED;
  const statement = `${documents(await RELEASES(strapi), allOf(ofVersions))}, matching as (
      select document_id, ${by} as place from document where ${allOf(ofDocuments)})
    select (select count(*)::int from matching) as total,
      array(select document_id from matching order by place ${way}, document_id limit ? offset ?) as "documentIds"`;
  const values = [...ofVersions, ...ofDocuments].flatMap((condition) => condition.values);
  const place = [pageSize, (page - 1) * pageSize];
  const [found] = await sql<Matches>(strapi, statement, [
    ...[[...locales], [...ids], person, person],
    ...[...values, ...place],
  ]);
  return found ?? { documentIds: [], total: 0 };
};

const allOf = (conditions: readonly Condition[]): string =>
  ['true', ...conditions.map(({ text }) => text)].join(' and ');
