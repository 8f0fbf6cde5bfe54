export const PRESS_RELEASE = 'api::press-release.press-release';
export const PAGE = 'api::page.page';
export const WEBHOOK = 'api::partner-webhook.partner-webhook';

/** The types whose versions are kept, and whose translations follow their source. */
export const TYPES_WITH_HISTORY: readonly string[] = [PRESS_RELEASE, PAGE];

/** The types whose documents exist, go public and go in every language at once. */
export const IN_ALL_LANGUAGES: readonly string[] = [
  'api::contact.contact',
  'api::organisation.organisation',
  'api::partner-country.partner-country',
  'api::topic.topic',
];

/** The types that are written in languages. */
export const TYPES_WITH_LANGUAGES: readonly string[] = [
  ...TYPES_WITH_HISTORY,
  ...IN_ALL_LANGUAGES,
  'api::site.site',
];

/** The types that others refer to. */
export const USED_BY_OTHERS: readonly string[] = [PAGE, ...IN_ALL_LANGUAGES];

/** Types that are written in no language. */
export const TYPES_WITHOUT_LANGUAGES: readonly string[] = ['api::redirect.redirect'];

/** Where the panel edits a document. */
export const editorPath = (uid: string, documentId: string, locale: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

/** The same of a type that is written in no language. */
export const formPath = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

/** Where a type is listed, or what there is once of is edited. */
export const typePath = (uid: string, kind: 'collection' | 'single' = 'collection'): string =>
  `/content-manager/${kind}-types/${uid}`;
