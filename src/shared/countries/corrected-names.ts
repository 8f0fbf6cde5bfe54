import type { Locale } from '../locales/locales';

/**
 * Names of countries where the library's list is misspelt, or has a name that the country gave up: as the United Nations write them.
 *
 * Source: UN Terminology Database, country names (short form)
 */
export const CORRECTED_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { CI: "Côte d'Ivoire", RE: 'Réunion' },
  fr: {
    AE: 'Émirats arabes unis',
    CF: 'République centrafricaine',
    CI: "Côte d'Ivoire",
    DO: 'République dominicaine',
    SA: 'Arabie saoudite',
  },
  es: { BJ: 'Benín', GW: 'Guinea-Bissau' },
  ar: { MM: 'ميانمار', SZ: 'إسواتيني' },
};
