import { useLayoutEffect } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGE_COOKIE } from '../../shared/locales/language-cookie';

/**
 * Says the language of the panel to the routes of the content manager, which name countries in it: its requests say nothing of the
 * language. Before the fields below ask, so in a layout effect.
 */
export const TellLanguage = () => {
  const { locale } = useIntl();
  useLayoutEffect(() => {
    document.cookie = `${LANGUAGE_COOKIE}=${locale}; path=/content-manager; SameSite=Strict`;
  }, [locale]);
  return null;
};
