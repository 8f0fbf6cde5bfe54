/** What says of a content type, or of one of its fields, whether it has languages: Strapi's `pluginOptions`. */
export interface Localisable {
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/**
 * Whether a content type has a version in each language, or a field a value in each. Strapi gives every type a `locale` and
 * most schemas have `pluginOptions`: neither tells.
 *
 * @example isLocalised({ pluginOptions: { i18n: { localized: true } } }) // true
 */
export const isLocalised = (what: Localisable | undefined): boolean =>
  what?.pluginOptions?.i18n?.localized === true;
