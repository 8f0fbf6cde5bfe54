/** A content type or an attribute of one, by its schema. */
export interface Localisable {
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** Whether a type has languages, or an attribute says something else in each. */
export const isLocalised = (what: Localisable | undefined): boolean =>
  what?.pluginOptions?.i18n?.localized === true;
