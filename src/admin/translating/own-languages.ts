/** A right of a role, as the panel knows it. */
export interface Right {
  readonly action: string;
  readonly subject?: string | null | undefined;
  readonly properties?: { readonly locales?: readonly string[] | null | undefined } | undefined;
}

const UPDATE = 'plugin::content-manager.explorer.update';

/**
 * The languages in which somebody writes documents of a type.
 *
 * @returns null: in all
 */
export const ownLanguages = (rights: readonly Right[], uid: string): readonly string[] | null =>
  languagesOf(rights.filter(({ action, subject }) => action === UPDATE && subject === uid));

/** The languages in which somebody reads documents of a type: those that they write, of this type or else of any. */
export const readingLanguages = (rights: readonly Right[], uid: string): readonly string[] | null => {
  const writing = rights.filter(({ action }) => action === UPDATE);
  const here = writing.filter(({ subject }) => subject === uid);
  return languagesOf(here.length > 0 ? here : writing);
};

const languagesOf = (rights: readonly Right[]): readonly string[] | null => {
  const each = rights.map(({ properties }) => properties?.locales ?? null);
  if (each.length === 0 || each.includes(null)) return null;
  return [...new Set(each.flatMap((locales) => locales ?? []))];
};
