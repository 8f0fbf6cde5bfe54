/** How languages and fields are called where a person reads. */
export interface Names {
  readonly language: (locale: string) => string;
  readonly field: (field: string) => string;
  /** What stands between fields, and between languages. */
  readonly between: { readonly fields: string; readonly languages: string };
}

const OF_A_LANGUAGE = /^([a-z]{2}): (.+)$/;

/**
 * What changed in which language, as a note of the desk stores it, in the words of the panel. What is none of that stays as it is.
 *
 * @param stored - fields by their names in the schema
 * @example sayChanged('en: title, body; fr: title', names) // 'anglais: Titre, Texte; français: Titre'
 */
export const sayChanged = (stored: string, { language, field, between }: Names): string =>
  stored
    .split('; ')
    .map((part) => {
      const [, locale, fields] = OF_A_LANGUAGE.exec(part) ?? [];
      if (locale === undefined || fields === undefined) return part;
      return `${language(locale)}: ${fields.split(', ').map(field).join(between.fields)}`;
    })
    .join(between.languages);
