import type { UsingDocument } from '../../desk/contract/panel';
import { editorPath } from '../api/content-types';

const SINGLE = 'api::site.site';

/** Where the panel edits what uses a file: the site's settings have no number. */
export const formPath = ({ uid, documentId, locales: [locale = 'en'] }: UsingDocument): string =>
  uid === SINGLE
    ? `/content-manager/single-types/${uid}?plugins[i18n][locale]=${locale}`
    : editorPath(uid, documentId, locale);
