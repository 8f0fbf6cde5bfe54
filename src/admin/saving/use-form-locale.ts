import { useQueryParams } from '@strapi/strapi/admin';

interface EditorQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

const DEFAULT_LOCALE = 'en';

/** The language that the form is open in. */
export const useFormLocale = (): string => {
  const [{ query }] = useQueryParams<EditorQuery>();
  return query.plugins?.i18n?.locale ?? DEFAULT_LOCALE;
};
