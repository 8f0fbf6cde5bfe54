import { directionOf } from '../../shared/locales/direction';

/**
 * A sentence of the panel's language where the content manager shows it beside words of others: a full stop of Arabic, or a quotation in
 * Latin letters at its beginning, could stand at the wrong end. U+2067 to U+2069 (UAX 9).
 */
export const isolateIn =
  (locale: string) =>
  (sentence: string): string =>
    sentence !== '' && directionOf(locale) === 'rtl' && !sentence.startsWith('\u2067')
      ? `\u2067${sentence}\u2069`
      : sentence;
