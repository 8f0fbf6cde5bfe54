import type { AddressInLanguage, Appearance } from '../../../desk/contract/appearance';
import { releasePath } from '../../../shared/addresses/release-address';
import { webAddress } from '../../../shared/addresses/web-address';
import { slugOf } from '../../../shared/addresses/slug-of';
import { relationChanges, textIn, type FormValues } from './read-values';

/** Where readers find a document in a language, now and when its draft is public. */
export interface ShownAddress {
  readonly locale: string;
  /** null: not public */
  readonly now: string | null;
  /** Where it will be, when that is elsewhere than now; null: nobody knows yet, or it stays. */
  readonly later: string | null;
}

interface Form {
  readonly values: FormValues;
  /** The language of the form. */
  readonly locale: string;
  readonly isPage: boolean;
}

/**
 * The addresses of a document in each language, with the slug that stands in the form unsaved.
 *
 * @example listAddresses({ siteUrl: 'https://a.example', addresses: [] }, { values: { title: 'New' }, locale: 'fr', isPage: false })
 * // [{ locale: 'fr', now: null, later: 'https://a.example/fr/news/new' }]
 */
export const listAddresses = (
  { siteUrl, addresses }: Pick<Appearance, 'siteUrl' | 'addresses'>,
  form: Form,
): ShownAddress[] => {
  const own: AddressInLanguage = { locale: form.locale, publicPath: null, draftPath: null };
  const known = addresses.some(({ locale }) => locale === form.locale) ? addresses : [...addresses, own];
  return known.map(({ locale, publicPath, draftPath }) => {
    const path = locale === form.locale ? pathInForm(form, draftPath) : draftPath;
    const address = (at: string) => webAddress(siteUrl, locale, at);
    return {
      locale,
      now: publicPath === null ? null : address(publicPath),
      later: path === null || path === publicPath ? null : address(path),
    };
  });
};

/** What the form says of the path. The pages above are not in it: where they change, the server is asked (src/admin/tree/address-note.tsx). */
const pathInForm = ({ values, isPage }: Form, draftPath: string | null): string | null => {
  const slug = textIn(values, 'slug').trim() || slugOf(textIn(values, 'title'));
  if (!isPage) return slug === '' ? null : releasePath(slug);
  if (values.isHome === true) return '/';
  if (slug === '') return null;
  const { added, removed } = relationChanges(values, 'parent');
  if (added.length + removed.length > 0) return null;
  return draftPath === null ? `/${slug}` : draftPath.replace(/[^/]*$/, slug);
};
