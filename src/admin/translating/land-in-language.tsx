import {
  unstable_useContentManagerContext as useContentManagerContext,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { TYPES_WITH_HISTORY } from '../api/content-types';
import { useFormLocale } from '../saving/use-form-locale';
import { ownLanguages } from './own-languages';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The document that was opened last: within its form other languages are chosen freely. */
let opened: string | null = null;

/** Opens a document in the language that a translator writes, once each time the form is come to. */
export const LandInLanguage = () => {
  const { model, id } = useContentManagerContext();
  const permissions = useAuth('LandInLanguage', (auth) => auth.permissions);
  const locale = useFormLocale();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const own = TYPES_WITH_HISTORY.includes(model) ? ownLanguages(permissions, model) : null;
  const language = own === null || own.includes(locale) ? undefined : own[0];
  useEffect(() => {
    if (id === undefined || id === '' || id === 'create' || opened === id) return;
    opened = id;
    if (language !== undefined)
      setQuery({ plugins: { ...query.plugins, i18n: { locale: language } } }, 'push', true);
  }, [id, language, query.plugins, setQuery]);
  useEffect(
    () => () => {
      if (opened !== null && !window.location.pathname.includes(opened)) opened = null;
    },
    [],
  );
  return null;
};
