import { readdirSync } from 'node:fs';
import { CHAPTERS, PICTURES, SHEETS } from '../../../database/seed/content';
import { CONTACTS } from '../../../database/seed/content/contacts';
import { PAGES } from '../../../database/seed/content/pages';
import { PARTNER_COUNTRIES } from '../../../database/seed/content/partner-countries';
import { PRESS_RELEASES } from '../../../database/seed/content/press-releases';
import { REDIRECTS } from '../../../database/seed/content/redirects';
import { TOPICS } from '../../../database/seed/content/topics';
import { resolveReferences } from '../../../database/seed/resolve-references';
import type { Key, SeedDocument } from '../../../database/seed/seed-document';
import { checkContact } from '../../../src/writing/contacts/domain/check-contact';
import { checkPartnerCountry } from '../../../src/writing/countries/domain/check-partner-country';
import { LOCALES } from '../../../src/shared/locales/locales';
import { computePaths } from '../../../src/writing/pages/domain/compute-paths';
import { checkRedirect } from '../../../src/writing/redirects/domain/check-redirect';
import { checkSlug } from '../../../src/writing/slugs/domain/check-slug';
import { listStrings } from './texts';

const DOCUMENTS: readonly SeedDocument[] = CHAPTERS.flatMap(({ documents }) => documents);
const SLUGGED: readonly SeedDocument<object, { slug: string }>[] = [...PAGES, ...PRESS_RELEASES, ...TOPICS];

const pathsIn = (locale: (typeof LOCALES)[number]): string[] => [
  ...computePaths(
    PAGES.map(({ key, shared, texts }) => ({
      documentId: key,
      parentId: shared.parent?.refersTo ?? null,
      slug: texts?.[locale].slug ?? '',
      isHome: shared.isHome ?? false,
    })),
  ).values(),
];

describe('the demonstration content', () => {
  it('refers only to what is made before it', () => {
    const made = new Map<Key, string | number>([...PICTURES, ...SHEETS].map(({ key }) => [key, 1]));
    for (const { key, shared, texts } of DOCUMENTS) {
      expect(() => resolveReferences({ shared, texts }, made)).not.toThrow();
      made.set(key, key);
    }
  });

  it('gives every piece a key of its own', () => {
    const keys = [...PICTURES, ...SHEETS, ...DOCUMENTS].map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(LOCALES)('has a page with a section of every kind (%s)', (locale) => {
    const kinds = readdirSync('src/components/sections').map(
      (file) => `sections.${file.replace('.json', '')}`,
    );
    const shown = PAGES.map(
      ({ texts }) => texts?.[locale].sections.map(({ __component }) => __component) ?? [],
    );
    expect(
      shown.some((page) => [...kinds, 'press.quote'].every((kind) => page.some((one) => one === kind))),
    ).toBe(true);
  });

  it('leaves no text empty', () => {
    expect(listStrings(DOCUMENTS).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(LOCALES)('has slugs that can stand in an address, each once (%s)', (locale) => {
    for (const uid of new Set(SLUGGED.map((document) => document.uid))) {
      const slugs = SLUGGED.filter((document) => document.uid === uid).map(
        ({ texts }) => texts?.[locale].slug ?? '',
      );
      expect(slugs.flatMap(checkSlug)).toEqual([]);
      expect(slugs.filter((slug, index) => slug === '' || slugs.indexOf(slug) !== index)).toEqual([]);
    }
  });

  it.each(LOCALES)('puts no two pages at one path (%s)', (locale) => {
    const paths = pathsIn(locale);
    expect(new Set(paths).size).toBe(PAGES.length);
  });

  it('has the pages of the menu at their paths', () => {
    expect(pathsIn('en')).toEqual([
      '/',
      '/who-we-are',
      '/who-we-are/about',
      '/who-we-are/iom-global',
      '/our-work',
      '/our-work/cross-cutting-global',
      '/our-work/cross-cutting-global/data-and-resources',
      '/our-work/cross-cutting-global/take-action',
      '/our-work/cross-cutting-global/2030-agenda',
    ]);
  });

  it('passes the checks that staff must pass', () => {
    expect(CONTACTS.flatMap(({ shared }) => checkContact(shared))).toEqual([]);
    expect(PARTNER_COUNTRIES.flatMap(({ shared }) => checkPartnerCountry(shared))).toEqual([]);
    expect(REDIRECTS.flatMap(({ shared }) => checkRedirect(shared, 'https://site.example'))).toEqual([]);
  });

  it('keeps within what search engines show of a page', () => {
    for (const { texts } of PAGES) {
      for (const locale of LOCALES) {
        expect(texts?.[locale].seo?.metaTitle.length ?? 0).toBeLessThanOrEqual(70);
        expect(texts?.[locale].seo?.metaDescription.length ?? 0).toBeLessThanOrEqual(200);
      }
    }
  });
});
