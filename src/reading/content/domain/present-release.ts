import { releasePath } from '../../../shared/addresses/release-address';
import { webAddress } from '../../../shared/addresses/web-address';
import { describeReleaseForMachines } from '../../../shared/release-text/describe-for-machines';
import { directionOf } from '../../../shared/locales/direction';
import { findDefault, presentAlternates } from './alternates';
import { dateModified, describeRelease } from './describe-release';
import type { Frame } from './frame';
import { buildGraph, describeBreadcrumbs, describeOffice, renderJsonLd } from './json-ld';
import {
  presentCard,
  presentContact,
  presentDonors,
  presentFile,
  presentImage,
  presentPlace,
  presentSite,
  presentSubject,
} from './present-parts';
import { presentFeeds } from './present-feeds';
import { renderBody } from './render-body';
import { robotsOf } from './robots';
import type { StoredCard, StoredRelease, Surroundings } from './stored';

/** What a front end needs to draw a press release. */
export const presentRelease = (release: StoredRelease, surroundings: Surroundings, frame: Frame) => {
  const { documentId, locale, title, slug, summary } = release;
  const { site, above, previous = null, next = null } = surroundings;
  const path = releasePath(slug ?? '');
  const url = webAddress(frame.siteUrl, locale, path);
  const image = presentImage(release, frame);
  const breadcrumbs = [...above, { title, path, locale }];
  const alternates = presentAlternates(surroundings.alternates, frame.siteUrl);
  const jsonLd = buildGraph([
    describeRelease(release, { url, site, frame }),
    describeOffice(site, frame),
    describeBreadcrumbs(breadcrumbs, frame),
  ]);
  const toCard = (card: StoredCard | null) => (card === null ? null : presentCard(card, frame));
  return {
    type: 'press-release' as const,
    documentId,
    locale,
    direction: directionOf(locale),
    path,
    url,
    title,
    slug,
    subtitle: release.subtitle,
    datelineCity: release.datelineCity,
    state: release.state,
    releasedAt: release.releasedAt,
    modifiedAt: dateModified(release),
    summary,
    body: release.body,
    bodyHtml: renderBody(release.body, frame, release.picturesInBody),
    image,
    attachments: release.attachments.map((file) => presentFile(file, frame)),
    quotes: release.quotes,
    contacts: release.contacts.map((contact) => presentContact(contact, frame)),
    partnerCountries: release.partnerCountries.map(presentPlace),
    donors: presentDonors(release.donors, frame),
    topics: release.topics.map(presentSubject),
    notesToEditors: release.notesToEditors,
    corrections: release.corrections.toSorted((a, b) => a.date.localeCompare(b.date)),
    previous: toCard(previous),
    next: toCard(next),
    breadcrumbs,
    alternates,
    xDefault: findDefault(alternates),
    feeds: presentFeeds({ locale, site, frame }),
    seo: {
      ...describeReleaseForMachines(release),
      image,
      noIndex: false,
      robots: robotsOf(false),
      canonical: url,
    },
    jsonLd,
    jsonLdHtml: renderJsonLd(jsonLd),
    boilerplate: site?.boilerplate ?? null,
    site: site === null ? null : presentSite(site, frame),
  };
};
