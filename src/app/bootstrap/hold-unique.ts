import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import { PAGE, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { mendSlugs } from './mend-slugs';

interface Unique {
  /** What `src/writing/rules/refuse-twins.ts` knows it by. */
  readonly index: string;
  readonly table: string;
  /** The type whose twins get the next free slug each before the index is made; of others there is no other value to give. */
  readonly slugOf?: string;
  readonly columns: string;
  readonly where: string;
  /** An index of the versions before, which this one replaces. */
  readonly replaces?: string;
}

// Publishing looks for the slugs that begin alike: text_pattern_ops serves LIKE 'x%' under any collation, and = as well
// (PostgreSQL documentation, section "Operator Classes and Operator Families").
const SLUG = 'slug text_pattern_ops, locale';
const IS_PUBLIC = 'published_at is not null';

/** What is unique: in public, and the code of a country among drafts too. The path of a page ends in its slug. */
const UNIQUE: readonly Unique[] = [
  {
    index: 'newsroom_releases_slug_unique',
    table: 'press_releases',
    slugOf: RELEASE,
    columns: SLUG,
    where: IS_PUBLIC,
    replaces: 'newsroom_releases_slug',
  },
  {
    index: 'newsroom_topics_slug_unique',
    table: 'topics',
    slugOf: TOPIC,
    columns: SLUG,
    where: IS_PUBLIC,
  },
  {
    index: 'newsroom_pages_slug_unique',
    table: 'pages',
    slugOf: PAGE,
    columns: SLUG,
    where: IS_PUBLIC,
  },
  {
    index: 'newsroom_pages_home_unique',
    table: 'pages',
    columns: 'locale',
    where: `is_home and ${IS_PUBLIC}`,
  },
  {
    index: 'newsroom_redirects_from_unique',
    table: 'redirects',
    columns: '"from"',
    where: IS_PUBLIC,
    replaces: 'newsroom_redirects_from',
  },
  {
    index: 'newsroom_countries_code_unique',
    table: 'partner_countries',
    columns: 'iso_code, locale, (published_at is null)',
    where: 'true',
  },
];

/**
 * What the rules keep unique is held by the database too, against what comes past them. Where the versions before left
 * twins, slugs are mended; of what cannot be mended the log tells, and the index waits for a start that finds none.
 */
export const holdUnique = async (strapi: Core.Strapi): Promise<void> => {
  for (const unique of UNIQUE) {
    await strapi.db.transaction(async () => {
      await lockForTransaction(strapi, 'hold-unique');
      if (await isThere(strapi, unique.index)) return;
      if (unique.slugOf !== undefined) await mendSlugs(strapi, unique.slugOf, unique.table);
      const twins = await findTwins(strapi, unique);
      if (twins.length > 0) {
        strapi.log.warn(
          `Of ${unique.table} there should be one each, by ${unique.columns}: ${twins.join('; ')}. Change or unpublish all but one: the next start makes the index ${unique.index}.`,
        );
        return;
      }
      await sql(
        strapi,
        `create unique index ${unique.index} on ${unique.table} (${unique.columns}) where ${unique.where}`,
      );
      if (unique.replaces !== undefined) await sql(strapi, `drop index if exists ${unique.replaces}`);
    });
  }
};

const isThere = async (strapi: Core.Strapi, index: string): Promise<boolean> => {
  const [found] = await sql<{ there: boolean }>(strapi, 'select to_regclass(?) is not null as there', [
    index,
  ]);
  return found?.there === true;
};

/** @returns for each value that several have, their documentIds */
const findTwins = async (strapi: Core.Strapi, { table, columns, where }: Unique): Promise<string[]> => {
  const keys = columns.replace(' text_pattern_ops', '');
  const rows = await sql<{ ids: string }>(
    strapi,
    `select string_agg(document_id, ', ' order by id) as ids from ${table} where ${where}
     and num_nulls(${keys}) = 0 group by ${keys} having count(*) > 1`,
  );
  return rows.map(({ ids }) => ids);
};
