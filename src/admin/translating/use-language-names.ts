import { useIntl } from 'react-intl';

/** Names of languages in the language of the panel. */
export const useLanguageNames = (): ((locale: string) => string) => {
  const { locale: own } = useIntl();
  const names = new Intl.DisplayNames(own, { type: 'language' });
  return (locale) => names.of(locale) ?? locale;
};
