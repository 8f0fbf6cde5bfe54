import { getName } from 'i18n-iso-countries';
import { checkPartnerCountry } from '../../../../src/writing/countries/domain/check-partner-country';
import { countryNames } from '../../../../src/shared/countries/country-names';
import { CORRECTED_NAMES } from '../../../../src/shared/countries/corrected-names';
import { LOCALES } from '../../../../src/shared/locales/locales';
import { flagOf, isIsoCode, regionOf } from '../../../../src/shared/countries/iso-code';

describe('countryNames', () => {
  it.each([
    ['US', 'en', 'United States', 'United States of America'],
    ['IR', 'en', 'Iran', 'Islamic Republic of Iran'],
    ['GB', 'en', 'United Kingdom', 'United Kingdom'],
    ['NL', 'en', 'Netherlands', 'Netherlands'],
    ['CD', 'en', 'Democratic Republic of the Congo', 'Democratic Republic of the Congo'],
    ['MA', 'fr', 'Maroc', 'Maroc'],
    ['SV', 'es', 'El Salvador', 'El Salvador'],
    ['GH', 'ar', 'غانا', 'غانا'],
    ['CI', 'en', "Côte d'Ivoire", "Côte d'Ivoire"],
    ['CI', 'fr', "Côte d'Ivoire", "Côte d'Ivoire"],
    ['CI', 'es', 'Costa de Marfil', 'Costa de Marfil'],
    ['SZ', 'ar', 'إسواتيني', 'إسواتيني'],
  ] as const)('of %s in %s is %s', (code, locale, name, officialName) => {
    expect(countryNames(code, locale)).toEqual({ name, officialName });
  });

  it('of a code that ISO does not have is null', () => {
    expect(countryNames('XX', 'en')).toBeNull();
  });
});

it.each(LOCALES)('what is corrected in %s still stands otherwise in the library', (locale) => {
  const corrected = Object.entries(CORRECTED_NAMES[locale]);
  expect(corrected.filter(([code, name]) => getName(code, locale) === name)).toEqual([]);
});

describe('an ISO code', () => {
  it('is two capital letters that are on the list', () => {
    expect(['GH', 'gh', 'UK', 'GHA', ''].map(isIsoCode)).toEqual([true, false, false, false, false]);
  });

  it('gives the flag', () => {
    expect(flagOf('GH')).toBe('🇬🇭');
  });

  it.each([
    ['GH', 'africa'],
    ['SV', 'americas'],
    ['US', 'americas'],
    ['NL', 'europe'],
    ['JO', 'asia'],
    ['XX', null],
  ])('of %s gives the region %s', (code, region) => {
    expect(regionOf(code)).toBe(region);
  });
});

describe('checkPartnerCountry', () => {
  it('says where in the roles a date is wrong', () => {
    const roles = [{ since: '2020' }, { since: '2020-02-30', until: 'now' }];
    expect(checkPartnerCountry({ roles }).map((problem) => problem.path.join('.'))).toEqual([
      'roles.1.since',
      'roles.1.until',
    ]);
  });
});
