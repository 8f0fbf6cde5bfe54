import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../../platform/addresses/addresses';
import { sql } from '../../../platform/storage/sql';
import { renderHtml } from '../../../shared/blocks/render-html';
import { webAddress } from '../../../shared/addresses/web-address';
import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  RELEASE,
  SITE,
  TOPIC,
} from '../../../shared/content-types/uids';
import { LOCALES, isLocale, type Locale } from '../../../shared/locales/locales';
import { sourceOf } from '../../../shared/translations/source-of';
import { takeSnapshots } from '../../../writing/history/take-snapshot';
import type { InLanguages, OldAddress, SiteRecord } from '../domain/site-record';
import type { SourceIds } from './source-ids';
import { toOwn } from './to-own';

type Own = Readonly<Record<string, unknown>>;

/** A document as a record: its public text where it is public, and beside it what staff have written since; else its draft. */
export async function* exportDocument(
  strapi: Core.Strapi,
  ids: SourceIds,
  uid: string,
  documentId: string,
): AsyncGenerator<SiteRecord> {
  const id = ids.of(documentId);
  if (id === undefined) return;
  const drafts = await ownOf(strapi, ids, uid, documentId, 'draft');
  const open = await ownOf(strapi, ids, uid, documentId, 'published');
  const isPublic = Object.keys(open).length > 0;
  const own = isPublic ? open : drafts;
  const unpublished = Object.fromEntries(
    Object.entries(drafts).filter(
      ([locale, fields]) => JSON.stringify(fields) !== JSON.stringify(open[locale as Locale]),
    ),
  );
  const kept = isPublic && Object.keys(unpublished).length > 0 ? { drafts: unpublished } : {};
  const state = isPublic ? ('public' as const) : ('draft' as const);
  const common = { id, own, ...kept, state };
  const first = own[sourceOfRecord(own)] ?? {};
  const words = <Value>(make: (fields: Own) => Value): InLanguages<Value> =>
    Object.fromEntries(Object.entries(own).map(([locale, fields]) => [locale, make(fields)]));
  switch (uid) {
    case SITE:
      yield { kind: 'settings', ...common };
      return;
    case TOPIC:
      yield {
        kind: 'topic',
        ...common,
        addresses: [],
        languages: words(({ name, slug }) => ({ name: text(name), slug: orNull(slug) })),
      };
      return;
    case ORGANISATION:
      yield {
        kind: 'organisation',
        ...common,
        languages: words(({ name }) => ({ name: text(name) })),
        acronym: orNull(first.acronym),
        website: orNull(first.website),
      };
      return;
    case CONTACT:
      yield {
        kind: 'contact',
        ...common,
        name: text(first.name),
        languages: words(({ role }) => ({ role: orNull(role) })),
        email: orNull(first.email),
        phone: orNull(first.phone),
        location: orNull(first.location),
        organisation: refOf(first.organisation),
      };
      return;
    case PARTNER_COUNTRY:
      yield {
        kind: 'country',
        ...common,
        addresses: [],
        isoCode: text(first.isoCode),
        roles: rolesOf(first.roles),
      };
      return;
    case PAGE:
      yield {
        kind: 'page',
        ...common,
        addresses: await addressesOf(strapi, documentId),
        parent: refOf(first.parent),
        position: typeof first.position === 'number' ? first.position : 0,
        inMenu: first.inMenu !== false,
        isHome: first.isHome === true,
        languages: words((fields) => ({
          title: text(fields.title),
          ...optional('menuTitle', fields.menuTitle),
          slug: orNull(fields.slug),
          summary: orNull(fields.summary),
          html: listOf(fields.sections)
            .filter(({ __component }) => __component === 'sections.rich-text')
            .map(({ body }) => htmlOf(strapi, body))
            .join('\n'),
        })),
        source: sourceOfRecord(own),
        attachments: [],
      };
      return;
    case RELEASE:
      yield {
        kind: 'release',
        ...common,
        addresses: await addressesOf(strapi, documentId),
        releasedAt: orNull(first.releasedAt),
        ...optional('embargoedUntil', first.embargoedUntil),
        languages: words((fields) => ({
          title: text(fields.title),
          slug: orNull(fields.slug),
          ...optional('subtitle', fields.subtitle),
          summary: orNull(fields.summary),
          ...optional('datelineCity', fields.datelineCity),
          html: htmlOf(strapi, fields.body),
          ...optional('notesToEditors', fields.notesToEditors),
        })),
        source: sourceOfRecord(own),
        image: refOf(first.image),
        attachments: refsOf(first.attachments),
        topics: refsOf(first.topics),
        countries: [],
        contacts: refsOf(first.contacts),
      };
  }
}

const ownOf = async (
  strapi: Core.Strapi,
  ids: SourceIds,
  uid: string,
  documentId: string,
  status: 'draft' | 'published',
): Promise<InLanguages<Own>> => {
  const taken = await takeSnapshots(strapi, uid, documentId, status);
  return Object.fromEntries(
    LOCALES.flatMap((known) =>
      taken
        .filter(({ locale }) => locale === known)
        .map(({ locale, snapshot }) => [locale, toOwn(snapshot, ids.of)] as const),
    ),
  );
};

const sourceOfRecord = (own: InLanguages<Own>): Locale => {
  const source = sourceOf(Object.keys(own));
  return isLocale(source) ? source : LOCALES[0];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const optional = <Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> =>
  (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as Partial<Record<Name, string>>;

const listOf = (value: unknown): Own[] => (Array.isArray(value) ? (value as Own[]) : []);

const refOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'ref' in value && typeof value.ref === 'string'
    ? value.ref
    : null;

const refsOf = (value: unknown): string[] => listOf(value).flatMap((entry) => refOf(entry) ?? []);

const rolesOf = (value: unknown) =>
  listOf(value).map(({ role, initiative, since, until }) => ({
    role: text(role),
    ...optional('initiative', initiative),
    ...optional('since', since),
    ...optional('until', until),
  }));

const htmlOf = (strapi: Core.Strapi, body: unknown): string =>
  renderHtml(body, { baseUrl: newsroomUrl(strapi) });

const PATHS = `select path, locale from public_paths where document_id = ? order by is_current desc, path, locale`;
const OLD = `select address, locale from old_addresses where document_id = ? and asked_in = '' order by address, locale`;

/** Where it stands, and where it stood before, here and on the site that it came from. */
const addressesOf = async (strapi: Core.Strapi, documentId: string): Promise<OldAddress[]> => {
  const here = await sql<{ path: string; locale: Locale }>(strapi, PATHS, [documentId]);
  const old = await sql<{ address: string; locale: string }>(strapi, OLD, [documentId]);
  const all = [
    ...here.map(({ path, locale }): OldAddress => ({
      address: webAddress('', locale, path),
      language: locale,
    })),
    ...old.map(({ address, locale }): OldAddress => ({
      address,
      ...(isLocale(locale) && { language: locale }),
    })),
  ];
  return [...new Map(all.map((each) => [`${each.address} ${each.language ?? ''}`, each])).values()];
};
