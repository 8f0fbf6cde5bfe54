import { readClock } from '../../platform/clock/database-clock';
import type { Follower } from '../../writing/announce/followers';
import type { PublicChange } from '../../shared/public-change/public-change';
import { ORGANISATION, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { findUses } from '../../reading/relations/find-uses';
import { refreshFilters } from './refresh-filters';

/** Types whose words stand in entries too. */
const SHOWN_IN_ENTRIES = ['contact', 'organisation', 'partner-country', 'topic', 'site'].map(
  (name) => `api::${name}.${name}`,
);

/** Types that feeds are filtered by. */
const FILTERED_BY: readonly string[] = [ORGANISATION, PARTNER_COUNTRY, TOPIC];

/** The feed lists what was ever public, and what became of it, from the same moment as the public sees it. */
export const keepFeedEntries: Follower = async (strapi, change) => {
  if (SHOWN_IN_ENTRIES.includes(change.uid)) await sql(strapi, 'insert into feed_touches default values');
  if (change.comesOrGoes === true && FILTERED_BY.includes(change.uid))
    await refreshFilters(strapi, await findReleasesWith(strapi, change));
  if (change.uid !== RELEASE) return;
  const { documentId, kind } = change;
  const now = await readClock(strapi);
  if (change.isConsequence === true) await markChanged(strapi, change, now);
  else if (kind === 'withdrawn' || kind === 'deleted') await markGone(strapi, { ...change, kind }, now);
  else await markPublic(strapi, change, now);
  await refreshFilters(strapi, [documentId]);
};

/** What the filters look for is what the public sees of a release: its public topics, countries and donors. */
const findReleasesWith = async (
  strapi: Parameters<Follower>[0],
  { uid, documentId }: PublicChange,
): Promise<string[]> => {
  const uses = await findUses(strapi, uid, documentId);
  const releases = uses.filter((use) => use.uid === RELEASE && use.isPublic);
  return [...new Set(releases.map((use) => use.documentId))];
};

const markGone = async (
  strapi: Parameters<Follower>[0],
  { documentId, kind, locales, notes = {} }: PublicChange & { readonly kind: 'withdrawn' | 'deleted' },
  now: Date,
): Promise<void> => {
  for (const locale of locales) {
    await sql(
      strapi,
      `update feed_entries set state = ?, notice = ?, updated_at = ?, touched_at = ?, version = version + 1
       where document_id = ? and locale = ?`,
      [kind, notes[locale] ?? '', now, now, documentId, locale],
    );
  }
};

/** It has a new date and keeps its place: a telephone number does not bring three thousand releases to the top of the feed. */
const markChanged = async (
  strapi: Parameters<Follower>[0],
  { documentId, locales }: PublicChange,
  now: Date,
): Promise<void> => {
  await sql(
    strapi,
    'update feed_entries set touched_at = ?, followed_at = ? where document_id = ? and locale = any(?::text[])',
    [now, now, documentId, [...locales]],
  );
};

type PublicRow = VersionRow & { readonly slug: string | null; readonly releasedAt: string | null };

const markPublic = async (
  strapi: Parameters<Follower>[0],
  { documentId, kind, locales, isMovedIn = false }: PublicChange,
  now: Date,
): Promise<void> => {
  const rows = await findRows<PublicRow>(strapi, RELEASE, {
    where: { documentId, locale: { $in: [...locales] }, publishedAt: { $notNull: true } },
  });
  const [known] = await sql<{ publishedAt: Date; locales: string[] }>(
    strapi,
    'select min(published_at) as "publishedAt", array_agg(locale) as locales from feed_entries where document_id = ? having count(*) > 0',
    [documentId],
  );
  // Places follow one another in the order of commits. What has its place waits for nobody.
  if (rows.some(({ locale }) => known?.locales.includes(locale) !== true))
    await lockForTransaction(strapi, 'feed-entries');
  const isSignificant = kind !== 'edited';
  const entries = rows.map(({ locale, slug, releasedAt }) => {
    const publishedAt = known?.publishedAt ?? firstOf(releasedAt, now);
    const touchedAt = isMovedIn ? publishedAt : now; // it is no news
    return { locale, slug, publishedAt, updatedAt: known === undefined ? publishedAt : touchedAt, touchedAt };
  });
  await sql(strapi, UPSERT, [
    documentId,
    JSON.stringify(entries),
    isSignificant && !isMovedIn,
    isSignificant && !isMovedIn,
  ]);
};

/** A release may tell of the past, as imported ones do, and not of the future. */
const firstOf = (releasedAt: string | null, now: Date): Date => {
  const date = releasedAt === null ? now : new Date(releasedAt);
  return date < now ? date : now;
};

const UPSERT = `insert into feed_entries
    (document_id, locale, slug, state, published_at, updated_at, touched_at, version)
  select ?::text, locale, slug, 'public', "publishedAt", "updatedAt", "touchedAt", 1
  from jsonb_to_recordset(?::jsonb) as entry
    (locale text, slug text, "publishedAt" timestamptz, "updatedAt" timestamptz, "touchedAt" timestamptz)
  on conflict (document_id, locale) do update set slug = excluded.slug, state = 'public', notice = null,
    touched_at = excluded.touched_at,
    updated_at = case when ? then excluded.touched_at else feed_entries.updated_at end,
    version = feed_entries.version + case when ? then 1 else 0 end`;
