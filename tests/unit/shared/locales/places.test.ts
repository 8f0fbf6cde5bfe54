import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as countries from 'i18n-iso-countries';
import { countryNames } from '../../../../src/shared/countries/country-names';
import { DEFAULT_LOCALE, LOCALES } from '../../../../src/shared/locales/locales';
import { readPage, tableOf } from '../../docs/read-page';

const ROOTS = [
  'README.md',
  'src',
  'database',
  'docs/*.md',
  'examples/front-end/*.mjs',
  'examples/front-end/**/*.mjs',
];
const OTHERS = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/** `fr`, and `inFr`, the box of a language in a form. */
const spells = (text: string, locale: string): boolean =>
  new RegExp(`(?<!\\w)(?:${locale}|in${locale.charAt(0).toUpperCase()}${locale.slice(1)})(?!\\w)`).test(text);

const spellingFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...ROOTS], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(tsx?|mjs|json|sql|md)$/.test(file) && !file.startsWith('docs/adr/'))
    .filter((file) => OTHERS.every((locale) => spells(readPage(file), locale)));

const section = readPage('CONTRIBUTING.md').split('## Add a language')[1] ?? '';
const places = tableOf(section, 'place', 'what')
  .flatMap(([place = '']) => place.split(', '))
  .map((place) => place.replaceAll('`', ''));

const holds = (place: string, file: string): boolean => file === place || file.startsWith(`${place}/`);

describe('the table of places of "Add a language" in CONTRIBUTING.md', () => {
  it('names every file that spells the languages out', () => {
    const missing = spellingFiles().filter((file) => !places.some((place) => holds(place, file)));
    expect(places.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('names no place that does not', () => {
    const files = spellingFiles();
    expect(places.filter((place) => !files.some((file) => holds(place, file)))).toEqual([]);
  });
});

describe.each(LOCALES)('what the compiler does not miss when it is not there in %s', (locale) => {
  const migrations = readdirSync(join(__dirname, '../../../../database/migrations'))
    .map((file) => readPage(`database/migrations/${file}`))
    .join('\n');

  it.each(['search_index_vector', 'search_documents_title'])('is the index %s', (index) => {
    expect(migrations).toContain(`create index if not exists ${index}_${locale} on`);
  });

  it('is how search reads words', () => {
    expect(migrations).toMatch(new RegExp(`\\('${locale}', '\\w+'\\)`));
  });

  it('are the words of the panel', () => {
    const english = JSON.parse(readPage('src/admin/translations/en.json')) as object;
    const words = JSON.parse(readPage(`src/admin/translations/${locale}.json`)) as object;
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const file of ['messages', 'panel-words', 'tell'].map((name) => `src/admin/words/${name}.ts`))
      expect(readPage(file)).toContain(`import ${locale} from`);
  });

  it('are the names of countries', () => {
    expect(countries.getSupportedLanguages()).toContain(locale);
    expect(countryNames('GH', locale)?.name).toMatch(/\w|\p{L}/u);
  });
});
