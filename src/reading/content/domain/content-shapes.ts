import { z } from 'zod';
import { RELEASE_STATES } from '../../../shared/press-release/release-state';
import { LOCALE, TIME } from '../../../shared/openapi/common-shapes';
import { SHAPES } from '../../../shared/openapi/shapes';

const text = z.string().nullable();

export const FILE = z
  .object({
    url: z.string(),
    name: z.string(),
    alternativeText: text,
    caption: text,
    width: z.int().nullable(),
    height: z.int().nullable(),
    mime: z.string(),
    size: z.number().describe('Kilobytes.'),
    formats: z.record(
      z.string(),
      z.object({ url: z.string(), width: z.int(), height: z.int(), mime: z.string() }),
    ),
  })
  .register(SHAPES, { id: 'ContentFile' });

const IMAGE = FILE.extend({ credit: text }).register(SHAPES, { id: 'ContentImage' });

const ORGANISATION = z
  .object({
    documentId: z.string(),
    name: z.string(),
    acronym: text,
    kind: text,
    website: text,
    logo: FILE.nullable(),
  })
  .register(SHAPES, { id: 'ContentOrganisation' });

const CONTACT = z
  .object({
    documentId: z.string(),
    name: z.string(),
    role: text,
    email: text,
    phone: text,
    location: text,
    languages: z.array(z.string()).describe('ISO 639-1.'),
    organisation: ORGANISATION.nullable(),
    photo: FILE.nullable(),
  })
  .register(SHAPES, { id: 'ContentContact' });

const COUNTRY = z
  .object({
    documentId: z.string(),
    isoCode: z.string().describe('ISO 3166-1 alpha-2.'),
    name: text,
    officialName: text,
    region: text,
    flag: text,
    roles: z.array(z.object({ role: z.string(), initiative: text, since: text, until: text })),
  })
  .register(SHAPES, { id: 'ContentCountry' });

const CARD = z
  .object({
    documentId: z.string(),
    title: z.string(),
    path: z.string(),
    summary: text,
    datelineCity: text,
    releasedAt: TIME.nullable(),
    image: IMAGE.nullable(),
  })
  .register(SHAPES, { id: 'ReleaseCard' });

const SITE = z
  .object({
    locale: LOCALE,
    name: z.string(),
    tagline: text,
    boilerplate: text,
    keyFigures: z.array(z.object({ value: z.string(), label: z.string(), source: text })),
    pressContact: CONTACT.nullable(),
    socialLinks: z.array(z.object({ platform: z.string(), url: z.string() })),
  })
  .register(SHAPES, { id: 'ContentSite' });

const CRUMB = z
  .object({ title: z.string(), path: z.string(), locale: LOCALE })
  .register(SHAPES, { id: 'Breadcrumb' });

const JSON_LD = z.looseObject({ '@context': z.literal('https://schema.org') });

/** What pages and releases have alike. */
const COMMON = {
  documentId: z.string(),
  locale: LOCALE,
  direction: z.enum(['ltr', 'rtl']).describe("For HTML's `dir`."),
  path: z.string(),
  url: z.string(),
  title: z.string(),
  slug: text,
  summary: text,
  breadcrumbs: z.array(CRUMB),
  alternates: z
    .array(z.object({ locale: LOCALE, path: z.string(), url: z.string() }))
    .describe('Every public language, for hreflang and a language switch.'),
  xDefault: text.describe('For hreflang `x-default`.'),
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
    canonical: z.string(),
  });

export const CONTENT_PAGE = z
  .object({
    type: z.literal('page'),
    ...COMMON,
    menuTitle: text,
    isHome: z.boolean(),
    publishedAt: TIME.nullable(),
    sections: z
      .array(z.looseObject({ __component: z.string() }))
      .describe('`__component` says which section it is: docs/api.md, Components.'),
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
    subtitle: text,
    datelineCity: text,
    state: z.enum(RELEASE_STATES),
    releasedAt: TIME.nullable(),
    modifiedAt: TIME.nullable(),
    body: z
      .array(z.looseObject({ type: z.string() }))
      .nullable()
      .describe("Strapi's block format."),
    bodyHtml: z.string().describe('The same as safe HTML.'),
    image: IMAGE.nullable(),
    attachments: z.array(FILE),
    quotes: z.array(
      z.object({ text: z.string(), speaker: z.string(), role: text, organisation: text, language: text }),
    ),
    contacts: z.array(CONTACT),
    partnerCountries: z.array(COUNTRY),
    donors: z.array(z.object({ organisation: ORGANISATION.nullable(), country: COUNTRY.nullable() })),
    topics: z.array(z.object({ documentId: z.string(), name: z.string(), slug: text })),
    notesToEditors: text,
    corrections: z.array(z.object({ date: TIME, note: z.string() })),
    previous: CARD.nullable(),
    next: CARD.nullable(),
    seo: seo(IMAGE.nullable()),
    boilerplate: text,
  })
  .register(SHAPES, { id: 'ContentRelease' });

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
