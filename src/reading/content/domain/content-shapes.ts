import { z } from 'zod';
import { RELEASE_STATES } from '../../../shared/press-release/release-state';
import { LOCALE, TIME } from '../../../shared/openapi/common-shapes';
import { BLOCK, SHAPES } from '../../../shared/openapi/shapes';
import { FILE, IMAGE } from './file-shapes';
import { CARD, CONTACT, COUNTRY, FIGURE, ORGANISATION, QUOTE, ROLE, TOPIC } from './record-shapes';
import { SECTION } from './section-shapes';

const text = z.string().nullable();

export const SITE = z
  .object({
    locale: LOCALE,
    name: z.string(),
    tagline: text,
    logo: FILE.nullable(),
    boilerplate: text,
    usageTerms: text,
    timeZone: z.string().describe("The IANA name of the office's clock: by it a release has its day."),
    colour: text.describe('Of the office, as #rrggbb: a palette can be made of it.'),
    keyFigures: z.array(FIGURE),
    pressContact: CONTACT.nullable(),
    socialLinks: z.array(z.object({ platform: z.string(), url: z.string() })),
  })
  .register(SHAPES, { id: 'ContentSite' });

const CRUMB = z
  .object({ title: z.string(), path: z.string(), locale: LOCALE })
  .register(SHAPES, { id: 'Breadcrumb' });

export const JSON_LD = z.looseObject({ '@context': z.literal('https://schema.org') });

/** For `<link rel="alternate">`. */
export const FEEDS = z.array(z.object({ type: z.string(), title: z.string(), url: z.string() }));

/** What everything with an address has alike. */
const COMMON = {
  documentId: z.string(),
  locale: LOCALE,
  direction: z.enum(['ltr', 'rtl']).describe("For HTML's `dir`."),
  path: z.string(),
  url: z.string(),
  title: z.string(),
  summary: text,
  breadcrumbs: z.array(CRUMB),
  alternates: z
    .array(z.object({ locale: LOCALE, path: z.string(), url: z.string() }))
    .describe('Every public language, for hreflang and a language switch.'),
  xDefault: text.describe('For hreflang `x-default`.'),
  feeds: FEEDS.describe('Those of what it is about first, for readers to discover.'),
  jsonLd: JSON_LD,
  jsonLdHtml: z.string().describe('The same as a `script` element that is safe to put into a page.'),
  site: SITE.nullable(),
};

const seo = <Image extends z.ZodType>(image: Image) =>
  z.object({
    title: z.string(),
    description: text,
    image,
    noIndex: z.boolean(),
    robots: z.string().describe('For `<meta name="robots">`.'),
    canonical: z.string(),
  });

export const CONTENT_PAGE = z
  .object({
    type: z.literal('page'),
    ...COMMON,
    slug: text,
    menuTitle: text,
    isHome: z.boolean(),
    publishedAt: TIME.nullable(),
    sections: z.array(SECTION).describe('`__component` says which section it is: docs/api.md, Components.'),
    children: z.array(
      z.object({
        documentId: z.string(),
        title: z.string(),
        path: z.string(),
        locale: LOCALE,
        summary: text,
        inMenu: z.boolean(),
      }),
    ),
    seo: seo(FILE.nullable()),
  })
  .register(SHAPES, { id: 'ContentPage' });

export const CONTENT_RELEASE = z
  .object({
    type: z.literal('press-release'),
    ...COMMON,
    slug: text,
    subtitle: text,
    datelineCity: text,
    state: z.enum(RELEASE_STATES),
    releasedAt: TIME.nullable(),
    modifiedAt: TIME.nullable(),
    body: z.array(BLOCK).nullable().describe("Strapi's block format."),
    bodyHtml: z.string().describe('The same as safe HTML.'),
    image: IMAGE.nullable(),
    attachments: z.array(FILE),
    quotes: z.array(QUOTE),
    contacts: z.array(CONTACT),
    partnerCountries: z.array(COUNTRY),
    donors: z.array(z.object({ organisation: ORGANISATION.nullable(), country: COUNTRY.nullable() })),
    topics: z.array(TOPIC),
    notesToEditors: text,
    corrections: z.array(z.object({ date: TIME, note: z.string() })),
    previous: CARD.nullable(),
    next: CARD.nullable(),
    seo: seo(IMAGE.nullable()),
    boilerplate: text,
  })
  .register(SHAPES, { id: 'ContentRelease' });

/** Of a topic or country. */
const LISTED = {
  summary: z.null(),
  releases: z.array(CARD).describe('The newest about it, up to 10. All of them: `GET /api/search`.'),
  releaseCount: z.int(),
  seo: seo(IMAGE.nullable()),
};

export const CONTENT_TOPIC = z
  .object({ type: z.literal('topic'), ...COMMON, slug: text, ...LISTED })
  .register(SHAPES, { id: 'ContentTopic' });

export const CONTENT_COUNTRY = z
  .object({
    type: z.literal('partner-country'),
    ...COMMON,
    ...LISTED,
    isoCode: z.string().describe('ISO 3166-1 alpha-2.'),
    officialName: text,
    region: text,
    flag: text,
    roles: z.array(ROLE),
  })
  .register(SHAPES, { id: 'ContentCountryPage' });

export const CONTENT_REDIRECT = z
  .object({
    type: z.literal('redirect'),
    from: z.string(),
    to: z.string().describe('A path of the site, or a web address elsewhere.'),
    url: z.string(),
    locale: LOCALE,
    isPermanent: z.boolean(),
    status: z.union([z.literal(301), z.literal(302)]),
  })
  .register(SHAPES, { id: 'ContentRedirect' });

export const MENU_ITEM: z.ZodType = z
  .object({
    documentId: z.string(),
    title: z.string(),
    path: z.string(),
    locale: LOCALE,
    isFallback: z.boolean().describe('Whether it stands in for a page that is not translated.'),
    get children(): z.ZodArray<z.ZodType> {
      return z.array(MENU_ITEM);
    },
  })
  .register(SHAPES, { id: 'MenuItem' });
