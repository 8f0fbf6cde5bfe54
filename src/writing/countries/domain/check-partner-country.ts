import { isPartialDate, startsAfter } from '../../../shared/dates/partial-date';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import { isIsoCode, normaliseIsoCode } from '../../../shared/countries/iso-code';

interface Role {
  since?: unknown;
  until?: unknown;
}

/**
 * What is wrong with a partner country that is about to be saved. Fields left out are not looked at.
 *
 * @example checkPartnerCountry({ isoCode: 'UK' }) // one problem: the code of the United Kingdom is GB
 */
export const checkPartnerCountry = (country: { isoCode?: unknown; roles?: unknown }): Problem[] => [
  ...checkIsoCode(country.isoCode),
  ...(Array.isArray(country.roles) ? (country.roles as (Role | null)[]).flatMap(checkRole) : []),
];

const checkIsoCode = (isoCode: unknown): Problem[] => {
  if (isoCode === undefined) return [];
  if (typeof isoCode === 'string' && isIsoCode(normaliseIsoCode(isoCode))) return [];
  return [
    problemAt(
      'isoCode',
      '{value} is not a country code of ISO 3166-1. Use the two letters, such as GH for Ghana.',
      { value: JSON.stringify(isoCode) },
    ),
  ];
};

const checkRole = (sent: Role | null, index: number): Problem[] => {
  const role = sent ?? {};
  const at = (field: string) => `roles.${index}.${field}`;
  const malformed = (['since', 'until'] as const).filter(
    (field) => isFilled(role[field]) && !isPartialDate(role[field]),
  );
  if (malformed.length > 0) {
    return malformed.map((field) =>
      problemAt(at(field), '{value} is not a date. Write 2020, 2020-02 or 2020-02-28.', {
        value: JSON.stringify(role[field]),
      }),
    );
  }
  const { since, until } = role;
  return typeof since === 'string' && typeof until === 'string' && startsAfter(since, until)
    ? [
        problemAt(
          at('until'),
          'The role ends ({until}) before it begins ({since}). Correct one of the two.',
          { until, since },
        ),
      ]
    : [];
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
