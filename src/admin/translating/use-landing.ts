import { useAuth, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { TYPES_WITH_LANGUAGES } from '../api/content-types';
import { useFormPlace } from '../saving/use-form-place';
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
  const { model, id, isSingleType } = useFormPlace();
  const permissions = useAuth('useLanding', (auth) => auth.permissions);
  const [{ query }, setQuery] = useQueryParams<Query>();
  const place = isSingleType || id === undefined || id === '' ? model : id;
  const asked = query.plugins?.i18n?.locale;
  const language = TYPES_WITH_LANGUAGES.includes(model)
    ? languageToOpen(asked, readingLanguages(permissions, model))
    : null;
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
