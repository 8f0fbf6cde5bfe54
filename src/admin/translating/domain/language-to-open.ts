import { DEFAULT_LOCALE } from '../../../shared/locales/locales';

/**
 * The language that a list or a form is to be opened in.
 *
 * @param asked - what its address asks for
 * @param own - languages that the person writes; null: all
 * @returns null when it is open in the right one
 */
export const languageToOpen = (asked: string | undefined, own: readonly string[] | null): string | null => {
  if (own === null) return asked === undefined ? DEFAULT_LOCALE : null;
  return asked !== undefined && own.includes(asked) ? null : (own[0] ?? null);
};
