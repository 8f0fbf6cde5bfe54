import type { Key } from '../seed-document';
import type { CountrySeed } from './model';

const DIALOGUE = 'Cross-Regional Dialogue for Champion countries';
const CHAMPIONS = 'Champion countries of the Global Compact for Migration';

const country = (isoCode: string, roles: CountrySeed['shared']['roles']): CountrySeed => ({
  key: `country:${isoCode}` satisfies Key,
  uid: 'api::partner-country.partner-country',
  shared: { isoCode, roles },
});

/** Only roles, and only dates, that the page of the office names; names and flags come from the newsroom's library. */
export const PARTNER_COUNTRIES: readonly CountrySeed[] = [
  country('GH', [{ role: 'host', initiative: DIALOGUE }]),
  country('MA', [
    { role: 'co-chair', initiative: CHAMPIONS },
    { role: 'champion', initiative: CHAMPIONS },
  ]),
  country('SV', [
    { role: 'co-chair', initiative: CHAMPIONS },
    { role: 'champion', initiative: CHAMPIONS, since: '2020-02' },
  ]),
  country('US', [{ role: 'donor', initiative: DIALOGUE }]),
  country('NL', [{ role: 'donor', initiative: DIALOGUE }]),
];
