import { webAddress } from '../../../shared/addresses/web-address';
import type { Frame } from './frame';
import { presentFile } from './present-parts';
import type { Crumb, StoredFile, StoredSite } from './stored';

/** A thing of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** Things of a page in one graph, where they refer to one another by `@id` (JSON-LD 1.1, section 3.3). */
export const buildGraph = (things: readonly (Thing | null)[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': things.filter((thing) => thing !== null).map(withoutEmpty),
});

/**
 * JSON-LD as the element that goes into a page: no character in it can end the element or open a comment.
 * Source: HTML, section 4.12.1.3, "Restrictions for contents of script elements"
 */
export const renderJsonLd = (thing: Thing): string =>
  `<script type="application/ld+json">${escapeScript(JSON.stringify(thing))}</script>`;

const escapeScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const ORGANISATION_ID = (siteUrl: string): string => `${siteUrl}/#organization`;

/** The office, as publisher of the site; null while nobody has named it in this language. */
export const describeOffice = (site: StoredSite | null, frame: Frame): Thing | null =>
  site === null
    ? null
    : {
        '@type': 'Organization',
        '@id': ORGANISATION_ID(frame.siteUrl),
        name: site.name,
        description: site.boilerplate,
        slogan: site.tagline,
        url: `${frame.siteUrl}/`,
        logo: describeLogo(site.logo, frame),
        sameAs: site.socialLinks.map(({ url }) => url),
        contactPoint:
          site.pressContact === null
            ? null
            : {
                '@type': 'ContactPoint',
                contactType: 'press',
                name: site.pressContact.name,
                email: site.pressContact.email,
                telephone: site.pressContact.phone,
              },
      };

/** Source: Google Search Central, "Article structured data", `publisher.logo` */
const describeLogo = (logo: StoredFile | null, frame: Frame): Thing | null => {
  if (logo === null) return null;
  const { url, width, height } = presentFile(logo, frame);
  return { '@type': 'ImageObject', url, width, height };
};

export const describeBreadcrumbs = (crumbs: readonly Crumb[], { siteUrl }: Frame): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ title, path, locale }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: webAddress(siteUrl, locale, path),
  })),
});

/** Search engines warn of empty properties. */
const withoutEmpty = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing)
      .filter(([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [name, clean(value)]),
  );

const clean = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(clean);
  return typeof value === 'object' && value !== null ? withoutEmpty(value as Thing) : value;
};
