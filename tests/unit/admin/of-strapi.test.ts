import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import better from '../../../src/admin/translations/instead-of-strapi/ar.json';
import ar from '../../../src/admin/translations/of-strapi/ar.json';
import es from '../../../src/admin/translations/of-strapi/es.json';
import fr from '../../../src/admin/translations/of-strapi/fr.json';

const STRAPI = join(__dirname, '../../../node_modules/@strapi');

/** Where Strapi has its words, and what stands before their ids. */
const SOURCES = [
  ['admin/dist/admin/admin/src/translations', ''],
  ['content-manager/dist/admin/translations', 'content-manager.'],
  ['i18n/dist/admin/translations', 'i18n.'],
  ['upload/dist/admin/translations', 'upload.'],
] as const;

const WORD = /^\s+"?([\w.$-]+)"?: ["\w]/gm;

const idsIn = (locale: string): Set<string> =>
  new Set(
    SOURCES.flatMap(([folder, prefix]) => {
      const file = join(STRAPI, folder, `${locale}.json.mjs`);
      const words = existsSync(file) ? readFileSync(file, 'utf8') : ''; // i18n speaks no Arabic
      return [...words.matchAll(WORD)].map(([, id = '']) => `${prefix}${id}`);
    }),
  );

/** What staff meet on the home page, in lists, forms, the media library and their profile. */
const daily = [...new Set([...Object.keys(fr), ...Object.keys(es), ...Object.keys(ar)])];

describe('words of Strapi that staff meet daily', () => {
  it('are words of the installed Strapi', () => {
    const known = idsIn('en');
    expect(daily.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ['fr', fr],
    ['es', es],
    ['ar', ar],
  ])('are said in %s, by Strapi or by the newsroom, and by one of them', (locale, own: object) => {
    const ofStrapi = idsIn(locale);
    expect(daily.filter((id) => ofStrapi.has(id) === id in own)).toEqual([]);
  });
});

describe('words that the newsroom says in the place of Strapi’s Arabic', () => {
  it('are words that Strapi says in Arabic too', () => {
    const ofStrapi = idsIn('ar');
    expect(Object.keys(better).filter((id) => !ofStrapi.has(id))).toEqual([]);
  });

  it('count in all the ways of Arabic, where Strapi’s cannot be counted with', () => {
    const many = Object.entries(better).filter(([, words]) => words.includes(', plural,'));
    expect(many.map(([id]) => id)).toContain('content-manager.components.DynamicZone.missing-components');
    const intl = createIntl({ locale: 'ar', messages: better });
    for (const [id] of many)
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const said = intl.formatMessage({ id }, { number: count, count, maxValue: count, b: String });
        expect(said).toMatch(/^[^{}#]*[\u0621-\u064a][^{}#]*$/);
      }
  });
});
