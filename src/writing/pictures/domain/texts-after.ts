import { guessLocale } from '../../../shared/locales/guess-locale';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../shared/locales/locales';

/** Descriptions of a picture by language. */
export type AlternativeTexts = Readonly<Partial<Record<Locale, string>>>;

interface Write {
  readonly texts: AlternativeTexts;
  /** What the media library, whose field knows no language, said before, and says now. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The descriptions after somebody wrote into the field of the media library: it is that of the language which it is written in, and takes
 * the place of the former one.
 *
 * @example textsAfter({ texts: {}, before: null, after: 'Une femme devant un puits' }) // { fr: 'Une femme devant un puits' }
 */
export const textsAfter = ({ texts, before, after }: Write): AlternativeTexts => {
  const said = LOCALES.filter((locale) => texts[locale] !== undefined && texts[locale] === before);
  if ((after ?? '') === (before ?? '') && (said.length > 0 || !after)) return texts;
  const kept = Object.fromEntries(
    Object.entries(texts).filter(([locale]) => !said.some((one) => one === locale)),
  );
  return after ? { ...kept, [guessLocale(after, said[0] ?? DEFAULT_LOCALE)]: after } : kept;
};

/** What the media library, whose field knows no language, shows of them: the first there is. */
export const oneOfTexts = (texts: AlternativeTexts): string | null =>
  LOCALES.map((locale) => texts[locale]).find((text) => text !== undefined) ?? null;
