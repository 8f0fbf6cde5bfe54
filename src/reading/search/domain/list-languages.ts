interface Answer {
  readonly data: readonly { readonly locale: string }[];
  readonly meta: { readonly locale: string };
}

/**
 * The languages of an answer for `Content-Language`: the one asked for, then those that filled in (RFC 9110, section 8.5).
 *
 * @example listLanguages({ data: [{ locale: 'en' }], meta: { locale: 'fr' } }) // 'fr, en'
 */
export const listLanguages = ({ data, meta }: Answer): string =>
  [...new Set([meta.locale, ...data.map(({ locale }) => locale)])].join(', ');
