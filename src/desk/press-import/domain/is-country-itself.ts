import * as countries from 'i18n-iso-countries';
import { LOCALES } from '../../../shared/locales/locales';

const STYLE =
  /^(?:the |le |la |les |l['’]|el |los )?(?:(?:federal |democratic |islamic |united )?(?:kingdom|republic|state|states|government)|royaume|république|gouvernement|reino|república|gobierno|حكومة|مملكة|جمهورية)\s*(?:of |du |de la |de l['’]|des |de |del |d['’])?(?:the |le |la |les |los |las )?/i;
const ARTICLE = /^(?:the |le |la |les |l['’]|el |los |las )/i;

/**
 * Whether a donor's name is that of the country, with or without its style, and not that of a body of its government.
 *
 * @param isoCode - ISO 3166-1 alpha-2
 * @example isCountryItself('Kingdom of the Netherlands', 'NL') // true
 * @example isCountryItself('United States’ Department of State', 'US') // false
 */
export const isCountryItself = (name: string, isoCode: string): boolean => {
  const candidates = [name, name.replace(STYLE, ''), name.replace(ARTICLE, '')].map((candidate) =>
    candidate.trim().toLowerCase(),
  );
  return LOCALES.some((locale) =>
    (countries.getName(isoCode, locale, { select: 'all' }) ?? []).some((own) =>
      candidates.includes(own.replace(ARTICLE, '').toLowerCase()),
    ),
  );
};
