import { describeImage } from './describe-image';
import type { Frame } from './frame';
import { ORGANISATION_ID, type Thing } from './json-ld';
import { presentAddress, nameOfCountry, presentImage } from './present-parts';
import type { StoredRelease, StoredSite } from './stored';

/**
 * A release as a NewsArticle, with its dateline, its donors as funders and its corrections.
 * Source: schema.org, NewsArticle, CorrectionComment; Google Search Central, "Article structured data"
 */
export const describeRelease = (
  release: StoredRelease,
  { url, site, frame }: { readonly url: string; readonly site: StoredSite | null; readonly frame: Frame },
): Thing => {
  const office = site === null ? null : { '@id': ORGANISATION_ID(frame.siteUrl) };
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: release.title,
    alternativeHeadline: release.subtitle,
    description: release.summary,
    inLanguage: release.locale,
    dateline: release.datelineCity,
    datePublished: release.releasedAt,
    dateModified: dateModified(release),
    image: describeImage(presentImage(release, frame)),
    author: office,
    publisher: office,
    keywords: release.topics.map(({ name }) => name),
    mentions: release.partnerCountries.map((country) => ({
      '@type': 'Country',
      name: nameOfCountry(country),
      identifier: country.isoCode,
    })),
    funder: release.donors.flatMap(({ organisation, country }) => [
      ...(organisation === null
        ? []
        : [{ '@type': 'Organization', name: organisation.name, url: presentAddress(organisation.website) }]),
      ...(country === null ? [] : [{ '@type': 'Country', name: nameOfCountry(country) }]),
    ]),
    correction: release.corrections.map(({ date, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: date,
    })),
  };
};

/** When what the public reads last changed: when it was released, or edited, corrected or restored since. */
export const dateModified = ({
  releasedAt,
  changedAt,
  corrections,
}: Pick<StoredRelease, 'releasedAt' | 'changedAt' | 'corrections'>): string | null =>
  [releasedAt, changedAt, ...corrections.map(({ date }) => date)]
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null;
