/* Formatters of Intl, each made once: to make one takes longer than to use it for a whole list. */

const made = new Map<string, unknown>();

const once = <Format>(name: string, make: () => Format): Format => {
  const format = (made.get(name) as Format | undefined) ?? make();
  made.set(name, format);
  return format;
};

/**
 * How the office writes days and hours: English with the day first.
 *
 * @param language - of the reader; BCP 47
 */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(
    `date ${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options),
  );

/**
 * What a language is called.
 *
 * @param code - BCP 47
 * @param reader - the language of the reader; BCP 47
 * @example nameLanguage('fr', 'en') // 'French'
 */
export const nameLanguage = (code: string, reader: string): string =>
  once(`languages ${reader}`, () => new Intl.DisplayNames([reader], { type: 'language' })).of(code) ?? code;
