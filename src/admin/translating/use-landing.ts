import {
  unstable_useContentManagerContext as useContentManagerContext,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { languageToOpen } from './domain/language-to-open';
import { readingLanguages } from './own-languages';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** What was opened last: within it other languages are chosen freely. */
let opened: string | null = null;

/**
 * Opens a list or a form in the language that a translator writes, once each time it is come to. Others land in the first language
 * where the address names none: Strapi goes there itself, but so late that somebody may have typed, and then asks whether to leave.
 */
export const useLanding = (): void => {
  const { model, id, isSingleType, isCreatingEntry, contentType } = useContentManagerContext();
  const permissions = useAuth('useLanding', (auth) => auth.permissions);
  const [{ query }, setQuery] = useQueryParams<Query>();
  const options = contentType?.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  const place = isSingleType || id === undefined || id === '' ? model : id;
  const asked = query.plugins?.i18n?.locale;
  const language =
    options?.i18n?.localized !== true || (isCreatingEntry && asked !== undefined)
      ? null
      : languageToOpen(asked, readingLanguages(permissions, model));
  useEffect(() => {
    if (opened === place && asked !== undefined) return;
    if (language === null) opened = place;
    else setQuery({ plugins: { ...query.plugins, i18n: { locale: language } } }, 'push', true);
  }, [place, asked, language, query.plugins, setQuery]);
  useEffect(
    () => () => {
      if (opened !== null && !window.location.pathname.includes(opened)) opened = null;
    },
    [],
  );
};
