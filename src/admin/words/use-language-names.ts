import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { nameLanguage } from '../logic/formats';

/** Names of languages in the language of the panel. */
export const useLanguageNames = (): ((code: string) => string) => {
  const { locale } = useIntl();
  return useCallback((code) => nameLanguage(code, locale), [locale]);
};
