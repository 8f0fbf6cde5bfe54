import type { Core } from '@strapi/strapi';
import type { LoggedRow } from '../deliveries/audience';
import { queueDeliveries } from '../deliveries/queue-deliveries';
import { findVersions } from '../../reading/content/find-versions';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { LOCALES } from '../../shared/locales/locales';
import { sql } from '../../platform/storage/sql';
import type { Follower } from '../../writing/announce/followers';
import { PARTNER_COUNTRY, RELEASE, TOPIC } from '../../shared/content-types/uids';

const INSERT = `insert into public_changes
    (uid, document_id, locale, kind, slug, former_slug, note, countries, topics, country_ids, topic_ids, at)
  select ?, ?, locale, kind, slug, former_slug, note, countries, topics, country_ids, topic_ids, coalesce(at, clock_timestamp())
  from jsonb_to_recordset(?::jsonb) as change
    (locale text, kind text, slug text, former_slug text, note text, countries text[], topics text[],
     country_ids text[], topic_ids text[], at timestamptz)
  returning id::text, kind, locale`;

/**
 * Every public change of a press release stands in the log, a row a language; before it, its change of address. Partners
 * hear of what stands there.
 */
export const logPublicChange: Follower = async (strapi, change) => {
  const { uid, documentId, kind, locales, notes = {}, isMovedIn = false } = change;
  if (uid !== RELEASE) return;
  const versions = await findVersions<PublishedVersion>(strapi, PUBLISHED, {
    documentIds: [documentId],
    status: 'published',
  });
  const lastSlugs = await findLastSlugs(strapi, documentId);
  const rows = LOCALES.filter((locale) => locales.includes(locale)).flatMap((locale) => {
    const version = versions.find((candidate) => candidate.locale === locale);
    const former = lastSlugs.get(locale) ?? null;
    const slug = version?.slug ?? former;
    const row = {
      locale,
      slug,
      countries: [...new Set(version?.partnerCountries.map(({ isoCode }) => isoCode))],
      topics: slugsOf(version),
      country_ids: idsOf(version?.partnerCountries),
      topic_ids: idsOf(version?.topics),
      at: isMovedIn ? (version?.releasedAt ?? null) : null, // what is moved in is as old as it is
    };
    const logged = { ...row, kind, former_slug: null, note: notes[locale] ?? null };
    const hasMoved = former !== null && former !== slug;
    return hasMoved ? [{ ...row, kind: 'redirected', former_slug: former, note: null }, logged] : [logged];
  });
  const told = await sql<LoggedRow>(strapi, INSERT, [uid, documentId, JSON.stringify(rows)]);
  if (!isMovedIn) await queueDeliveries(strapi, documentId, told);
};

interface PublishedVersion {
  readonly locale: string;
  readonly slug: string | null;
  readonly releasedAt: string | null;
  readonly partnerCountries: readonly (Subject & { readonly isoCode: string })[];
  readonly topics: readonly (Subject & { readonly slugs: readonly TopicSlug[] })[];
}

/** What a release is about, under whatever name. */
interface Subject {
  readonly documentId: string;
}

interface TopicSlug {
  readonly id: number;
  readonly slug: string;
}

/** Readers know a topic by its slug of any language. */
const slugsOfTopic = (row: string): string => `
  select coalesce(json_agg(json_build_object('id', shown.id, 'slug', shown.slug)), '[]') from topics shown
  where shown.document_id = ${row}.document_id and shown.published_at is not null and shown.slug is not null`;

const PUBLISHED: Shape = {
  uid: RELEASE,
  fields: ['locale', 'slug', 'releasedAt'],
  parts: {
    partnerCountries: { uid: PARTNER_COUNTRY, fields: ['documentId', 'isoCode'] },
    topics: { uid: TOPIC, fields: ['documentId'], computed: { slugs: slugsOfTopic } },
  },
};

const idsOf = (subjects: readonly Subject[] = []): string[] => [
  ...new Set(subjects.map(({ documentId }) => documentId)),
];

const slugsOf = (version: PublishedVersion | undefined): string[] =>
  (version?.topics ?? [])
    .flatMap(({ slugs }) => slugs)
    .sort((a, b) => a.id - b.id)
    .map(({ slug }) => slug);

/** The slugs that readers of the log know, by locale. */
const findLastSlugs = async (strapi: Core.Strapi, documentId: string): Promise<Map<string, string>> => {
  const rows = await sql<{ locale: string; slug: string | null }>(
    strapi,
    'select distinct on (locale) locale, slug from public_changes where document_id = ? order by locale, id desc',
    [documentId],
  );
  return new Map(rows.flatMap(({ locale, slug }) => (slug === null ? [] : [[locale, slug]])));
};
