import { webAddress } from '../../../shared/addresses/web-address';
import { describePageForMachines } from '../../../shared/release-text/describe-for-machines';
import { directionOf } from '../../../shared/locales/direction';
import { findDefault, presentAlternates } from './alternates';
import { describeImage } from './describe-image';
import type { Frame } from './frame';
import { buildGraph, describeBreadcrumbs, describeOffice, ORGANISATION_ID, renderJsonLd } from './json-ld';
import { presentFileOrNull, presentSite } from './present-parts';
import { presentFeeds } from './present-feeds';
import { presentSection } from './present-section';
import { robotsOf } from './robots';
import type { StoredPage, Surroundings } from './stored';

/** What a front end needs to draw a page. */
export const presentPage = (page: StoredPage, surroundings: Surroundings, frame: Frame) => {
  const { documentId, locale, title, slug, path, menuTitle, summary } = page;
  const url = webAddress(frame.siteUrl, locale, path);
  const breadcrumbs = [
    ...surroundings.above,
    { title: isFilled(menuTitle) ? menuTitle : title, path, locale },
  ];
  const alternates = presentAlternates(surroundings.alternates, frame.siteUrl);
  const seo = {
    ...describePageForMachines(page),
    image: presentFileOrNull(page.seo?.shareImage ?? null, frame),
    noIndex: page.seo?.noIndex === true,
    robots: robotsOf(page.seo?.noIndex === true),
    canonical: url,
  };
  const jsonLd = buildGraph([
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: title,
      description: seo.description,
      primaryImageOfPage: describeImage(
        seo.image && { ...seo.image, credit: page.seo?.shareImage?.credit ?? null },
      ),
      inLanguage: locale,
      dateModified: page.publishedAt,
      publisher: surroundings.site === null ? null : { '@id': ORGANISATION_ID(frame.siteUrl) },
    },
    describeOffice(surroundings.site, frame),
    describeBreadcrumbs(breadcrumbs, frame),
  ]);
  return {
    type: 'page' as const,
    documentId,
    locale,
    direction: directionOf(locale),
    path,
    url,
    title,
    slug,
    menuTitle,
    summary,
    isHome: page.isHome === true,
    publishedAt: page.publishedAt,
    sections: page.sections.flatMap((section) => (section === null ? [] : [presentSection(section, frame)])),
    breadcrumbs,
    children: (surroundings.children ?? []).map((child) => ({ ...child, inMenu: child.inMenu === true })),
    alternates,
    xDefault: findDefault(alternates),
    feeds: presentFeeds({ locale, site: surroundings.site, frame }),
    seo,
    jsonLd,
    jsonLdHtml: renderJsonLd(jsonLd),
    site: surroundings.site === null ? null : presentSite(surroundings.site, frame),
  };
};

const isFilled = (text: string | null): text is string => text !== null && text.trim() !== '';
