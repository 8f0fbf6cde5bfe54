import { countryNames } from '../../shared/countries/country-names';
import { flagOf, normaliseIsoCode, regionOf } from '../../shared/countries/iso-code';
import { DEFAULT_LOCALE, isLocale } from '../../shared/locales/locales';
import { findRows } from '../../platform/strapi/rows';
import { isSave, type DocumentRule } from '../rules/document-rule';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { refusal, refuse } from '../../platform/refuse/refuse';
import { problemAt } from '../../shared/validation/problem';
import { PARTNER_COUNTRY } from '../../shared/content-types/uids';
import { countryTaken } from '../rules/refuse-twins';

const NO_CODE = problemAt(
  'isoCode',
  'Write the code of the country: the two letters of ISO 3166-1, such as GH.',
);

interface CountryRow {
  readonly documentId: string;
  readonly locale: string;
  readonly isoCode: string | null;
  readonly name: string | null;
  readonly officialName: string | null;
  readonly region: string | null;
}

/** A partner country gets its flag, and what was left empty of its names and region; its code is its own alone. */
export const fillCountry: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== PARTNER_COUNTRY || !isSave(context)) return next();
  const { documentId, data = {} } = context.params;
  const isCopy = context.action === 'clone';
  const locale = isLocale(context.params.locale) ? context.params.locale : DEFAULT_LOCALE;
  await lockForTransaction(strapi, PARTNER_COUNTRY);
  const stored = await findRows<CountryRow>(strapi, PARTNER_COUNTRY, { where: { publishedAt: null } });
  const own = stored.filter((row) => row.documentId === documentId);
  if (context.action === 'update' && own.length === 0) return next(); // Strapi says that there is none
  const isoCode = typeof data.isoCode === 'string' ? normaliseIsoCode(data.isoCode) : own[0]?.isoCode;
  if (isoCode == null) throw refusal([NO_CODE]);

  const twin = stored.find((row) => row.isoCode === isoCode && (isCopy || row.documentId !== documentId));
  if (twin !== undefined) refuse([countryTaken(isoCode, twin.name)]);
  const version = own.find((row) => row.locale === locale);
  const library = countryNames(isoCode, locale);
  const keep = (field: 'name' | 'officialName' | 'region') =>
    filled(field in data ? data[field] : version?.[field]);
  const name = keep('name') ?? library?.name;
  if (typeof name === 'string') refuseNamesake(stored, { documentId, locale, name });
  context.params.data = {
    ...data,
    isoCode,
    flag: flagOf(isoCode),
    region: keep('region') ?? regionOf(isoCode),
    name,
    officialName: keep('officialName') ?? library?.officialName,
  };
  return next();
};

/** One name for two countries is one country written twice, the second time with a wrong code. */
const refuseNamesake = (
  stored: readonly CountryRow[],
  { documentId, locale, name }: { documentId: string | undefined; locale: string; name: string },
): void => {
  const alike = (other: string | null) => other?.trim().toLowerCase() === name.trim().toLowerCase();
  const namesake = stored.find(
    (row) => row.documentId !== documentId && row.locale === locale && alike(row.name),
  );
  if (namesake !== undefined) refuse([{ ...countryTaken(namesake.isoCode ?? '', name), path: ['name'] }]);
};

const filled = (value: unknown): unknown => (value === '' || value === null ? undefined : value);
