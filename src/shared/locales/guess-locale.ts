import type { Locale } from './locales';

/** Words that every text of the language has. */
const COMMON: Readonly<Record<Exclude<Locale, 'ar'>, RegExp>> = {
  en: /(?<![\p{L}])(?:the|and|of|to|in|for|with|that|is|are|was|has|said)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:le|les|des|et|du|une|dans|pour|avec|que|est|sont|sur|aux|qui|cette)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|los|las|del|y|una|en|para|con|que|es|son|por|al|como|esta)(?![\p{L}])/giu,
};

/** characters; the beginning tells the language */
const READ_LENGTH = 20_000;

/**
 * The language that a text is most likely in.
 *
 * @returns `fallback` for a text that tells nothing
 * @example guessLocale('La réunion des ministres est dans la salle', 'en') // 'fr'
 */
export const guessLocale = (text: string, fallback: Locale): Locale => {
  const read = text.slice(0, READ_LENGTH);
  const arabic = (read.match(/\p{Script=Arabic}/gu) ?? []).length;
  const latin = (read.match(/\p{Script=Latin}/gu) ?? []).length;
  if (arabic > latin) return 'ar';
  let best: { locale: Locale; count: number } = { locale: fallback, count: 0 };
  for (const [locale, words] of Object.entries(COMMON) as [Locale, RegExp][]) {
    const count = (read.match(words) ?? []).length;
    if (count > best.count) best = { locale, count };
  }
  return best.locale;
};
