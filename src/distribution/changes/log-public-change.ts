import type { Core } from '@strapi/strapi';
import type { LoggedRow } from '../deliveries/audience';
import { queueDeliveries } from '../deliveries/queue-deliveries';
import { LOCALES } from '../../shared/locales/locales';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import type { Follower } from '../../writing/announce/followers';
import { RELEASE } from '../../shared/content-types/uids';

const INSERT = `insert into public_changes
    (uid, document_id, locale, kind, slug, former_slug, note, countries, topics)
  select ?, ?, locale, kind, slug, former_slug, note, countries, topics
  from jsonb_to_recordset(?::jsonb) as change
    (locale text, kind text, slug text, former_slug text, note text, countries text[], topics text[])
  returning id::text, kind, locale`;

/**
 * Every public change of a press release stands in the log, a row a language; before it, its change of address. Partners
 * hear of what stands there.
 */
export const logPublicChange: Follower = async (strapi, { uid, documentId, kind, locales, notes = {} }) => {
  if (uid !== RELEASE) return;
  const published = await findPublished(strapi, documentId);
  const lastSlugs = await findLastSlugs(strapi, documentId);
  const rows = LOCALES.filter((locale) => locales.includes(locale)).flatMap((locale) => {
    const version = published.get(locale);
    const former = lastSlugs.get(locale) ?? null;
    const slug = version?.slug ?? former;
    const row = {
      locale,
      slug,
      countries: version?.countries ?? [],
      topics: version?.topics ?? [],
    };
    const change = { ...row, kind, former_slug: null, note: notes[locale] ?? null };
    const hasMoved = former !== null && former !== slug;
    return hasMoved ? [{ ...row, kind: 'redirected', former_slug: former, note: null }, change] : [change];
  });
  const logged = await sql<LoggedRow>(strapi, INSERT, [uid, documentId, JSON.stringify(rows)]);
  await queueDeliveries(strapi, documentId, logged);
};

interface PublishedVersion {
  readonly slug: string | null;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

type ReleaseRow = VersionRow & {
  readonly slug: string | null;
  readonly partnerCountries: { isoCode: string }[];
  readonly topics: { documentId: string }[];
};

const findPublished = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<Map<string, PublishedVersion>> => {
  const rows = await findRows<ReleaseRow>(strapi, RELEASE, {
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { partnerCountries: { select: ['isoCode'] }, topics: { select: ['documentId'] } },
  });
  const topicIds = [...new Set(rows.flatMap(({ topics }) => topics.map((topic) => topic.documentId)))];
  const slugs = await findRows<{ documentId: string; slug: string }>(strapi, 'api::topic.topic', {
    where: { documentId: { $in: topicIds }, publishedAt: { $notNull: true }, slug: { $notNull: true } },
    select: ['documentId', 'slug'],
  });
  return new Map(
    rows.map(({ locale, slug, partnerCountries, topics }) => [
      locale,
      {
        slug,
        countries: [...new Set(partnerCountries.map(({ isoCode }) => isoCode))],
        topics: slugs
          .filter((topic) => topics.some((own) => own.documentId === topic.documentId))
          .map((topic) => topic.slug),
      },
    ]),
  );
};

/** The slugs that readers of the log know, by locale. */
const findLastSlugs = async (strapi: Core.Strapi, documentId: string): Promise<Map<string, string>> => {
  const rows = await sql<{ locale: string; slug: string | null }>(
    strapi,
    'select distinct on (locale) locale, slug from public_changes where document_id = ? order by locale, id desc',
    [documentId],
  );
  return new Map(rows.flatMap(({ locale, slug }) => (slug === null ? [] : [[locale, slug]])));
};
