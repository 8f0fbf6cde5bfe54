import { countryPath, topicPath } from '../../../shared/addresses/list-paths';
import { webAddress } from '../../../shared/addresses/web-address';
import { directionOf } from '../../../shared/locales/direction';
import { findDefault, presentAlternates } from './alternates';
import type { Frame } from './frame';
import { buildGraph, describeBreadcrumbs, describeOffice, ORGANISATION_ID, renderJsonLd } from './json-ld';
import { presentFeeds, type FeedSubject } from './present-feeds';
import { nameOfCountry, presentCard, presentSite } from './present-parts';
import { robotsOf } from './robots';
import type { StoredCountry, StoredTopic, Surroundings } from './stored';

/** The page of a topic: the newest releases about it. The others are in `GET /api/search?topic=…`. */
export const presentTopic = (topic: StoredTopic, surroundings: Surroundings, frame: Frame) => {
  const { documentId, locale, name, slug } = topic;
  const value = slug ?? '';
  const list = { locale, title: name, path: topicPath(value), isEmpty: isEmpty(surroundings) };
  return {
    type: 'topic' as const,
    documentId,
    slug,
    ...presentList(list, { by: 'topic', value, name }, surroundings, frame),
  };
};

/** The page of a partner country: its roles, and the newest releases about it. */
export const presentCountry = (
  country: StoredCountry & { readonly locale: string },
  surroundings: Surroundings,
  frame: Frame,
) => {
  const { documentId, locale, isoCode, officialName, region, flag, roles } = country;
  const name = nameOfCountry(country);
  const list = { locale, title: name, path: countryPath(isoCode), isEmpty: false };
  return {
    type: 'partner-country' as const,
    documentId,
    isoCode,
    officialName,
    region,
    flag,
    roles,
    ...presentList(list, { by: 'country', value: isoCode, name }, surroundings, frame),
  };
};

interface List {
  readonly locale: string;
  readonly title: string;
  readonly path: string;
  /** Nothing for search engines yet. */
  readonly isEmpty: boolean;
}

const isEmpty = ({ releaseCount = 0 }: Surroundings): boolean => releaseCount === 0;

const presentList = (
  { locale, title, path, isEmpty: isHidden }: List,
  subject: FeedSubject,
  surroundings: Surroundings,
  frame: Frame,
) => {
  const { site, above, releases = [], releaseCount = 0 } = surroundings;
  const url = webAddress(frame.siteUrl, locale, path);
  const breadcrumbs = [...above, { title, path, locale }];
  const alternates = presentAlternates(surroundings.alternates, frame.siteUrl);
  const cards = releases.map((card) => presentCard(card, frame));
  const jsonLd = buildGraph([
    {
      '@type': 'CollectionPage',
      '@id': url,
      url,
      name: title,
      inLanguage: locale,
      publisher: site === null ? null : { '@id': ORGANISATION_ID(frame.siteUrl) },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: cards.map((card, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: card.title,
          url: webAddress(frame.siteUrl, locale, card.path),
        })),
      },
    },
    describeOffice(site, frame),
    describeBreadcrumbs(breadcrumbs, frame),
  ]);
  return {
    locale,
    direction: directionOf(locale),
    path,
    url,
    title,
    summary: null,
    releases: cards,
    releaseCount,
    breadcrumbs,
    alternates,
    xDefault: findDefault(alternates),
    feeds: presentFeeds({ locale, site, frame }, subject),
    seo: {
      title,
      description: null,
      image: cards.find(({ image }) => image !== null)?.image ?? null,
      noIndex: isHidden,
      robots: robotsOf(isHidden),
      canonical: url,
    },
    jsonLd,
    jsonLdHtml: renderJsonLd(jsonLd),
    site: site === null ? null : presentSite(site, frame),
  };
};
