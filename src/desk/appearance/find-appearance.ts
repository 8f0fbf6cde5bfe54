import type { Core } from '@strapi/strapi';
import { feedAddress } from '../../distribution/feeds/domain/feed-address';
import { FEED_FORMATS, type FeedFormat } from '../../distribution/feeds/domain/feed';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { findPublicTimeZone } from '../../platform/clock/office-time-zone';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { RELEASE, SITE } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE, type Locale } from '../../shared/locales/locales';
import type { Reader } from '../../writing/actor/find-readers';
import { findFrontEnd, type FrontEnd } from '../preview/find-front-end';
import { findAddresses, type AddressInLanguage } from './find-addresses';
import { findContactsAsShown, type ContactAsShown } from './find-contacts-as-shown';

/** What a document looks like from outside, beside what its form holds. */
export interface Appearance {
  /** Without a slash at its end. */
  readonly siteUrl: string;
  readonly newsroomUrl: string;
  /** The name of the office as readers know it; null while nobody published one. */
  readonly office: string | null;
  readonly boilerplate: string | null;
  /** IANA name: the clock on which readers are told days. */
  readonly timeZone: string;
  readonly addresses: readonly AddressInLanguage[];
  /** Those of the saved draft, in their order. */
  readonly contacts: readonly ContactAsShown[];
  /** Those that were asked for besides. */
  readonly others: readonly ContactAsShown[];
  /** Where feeds have it; none for what feeds do not have. */
  readonly feeds: readonly { readonly format: FeedFormat; readonly url: string }[];
  readonly frontEnd: FrontEnd;
}

interface Asked {
  readonly uid: string;
  /** null: nobody saved it yet */
  readonly documentId: string | null;
  readonly locale: Locale;
  /** documentIds of contacts that the form holds and nobody saved yet. */
  readonly contacts: readonly string[];
  readonly ability: Ability;
  /** null for a new document */
  readonly reader: Reader | null;
}

/** How a document meets its readers, as far as one person may know. */
export const findAppearance = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, contacts, ability, reader }: Asked,
): Promise<Appearance> => {
  const mine = documentId === null || reader === null ? null : { uid, documentId, reader };
  const stored = mine !== null && uid === RELEASE ? await findContactIds(strapi, mine, locale) : [];
  return {
    siteUrl: siteUrl(strapi),
    newsroomUrl: newsroomUrl(strapi),
    ...(await findOffice(strapi, locale)),
    timeZone: await findPublicTimeZone(strapi),
    addresses: mine === null ? [] : await findAddresses(strapi, mine),
    contacts: await findContactsAsShown(strapi, ability, stored, locale),
    others: await findContactsAsShown(strapi, ability, contacts, locale),
    feeds:
      uid === RELEASE
        ? FEED_FORMATS.map((format) => ({
            format,
            url: feedAddress(newsroomUrl(strapi), format, { locale }),
          }))
        : [],
    frontEnd: await findFrontEnd(strapi),
  };
};

interface SiteRow {
  readonly locale: string;
  readonly name: string | null;
  readonly boilerplate: string | null;
}

/** As it is public, for everybody. */
const findOffice = async (
  strapi: Core.Strapi,
  locale: string,
): Promise<Pick<Appearance, 'office' | 'boilerplate'>> => {
  const sites = await findRows<SiteRow>(strapi, SITE, {
    where: { publishedAt: { $notNull: true } },
    select: ['locale', 'name', 'boilerplate'],
  });
  const inLanguage = (wanted: string) => sites.find((site) => site.locale === wanted);
  const site = inLanguage(locale) ?? inLanguage(DEFAULT_LOCALE);
  return { office: site?.name ?? null, boilerplate: site?.boilerplate ?? null };
};

const findContactIds = async (
  strapi: Core.Strapi,
  { documentId, reader }: { readonly documentId: string; readonly reader: Reader },
  locale: string,
): Promise<string[]> => {
  if (!reader.mayRead(locale, 'contacts')) return [];
  const rows = await findRows<{ contacts: readonly { documentId: string }[] }>(strapi, RELEASE, {
    where: { documentId, publishedAt: null },
    select: ['id'],
    populate: { contacts: { select: ['documentId'] } },
  });
  return [...new Set(rows.flatMap(({ contacts }) => contacts.map((contact) => contact.documentId)))];
};
