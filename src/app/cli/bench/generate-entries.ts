import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../shared/locales/locales';
import type { SearchEntry } from '../../../reading/search/domain/search-entry';
import { SEARCH_TYPES } from '../../../reading/search/domain/search-type';

/** Words that many documents of a newsroom have, the most frequent first; the rest of a language is made of syllables. */
const COMMON: Record<Locale, readonly string[]> = {
  en: [
    'migration',
    'dialogue',
    'countries',
    'regional',
    'cooperation',
    'government',
    'communities',
    'returnees',
  ],
  fr: [
    'migration',
    'dialogue',
    'pays',
    'régional',
    'coopération',
    'gouvernement',
    'communautés',
    'l’Afrique',
  ],
  es: ['migración', 'diálogo', 'países', 'regional', 'cooperación', 'gobierno', 'comunidades', 'retorno'],
  ar: ['الهجرة', 'الحوار', 'البلدان', 'الإقليمي', 'التعاون', 'الحكومة', 'المجتمعات', 'العودة'],
};

const SYLLABLES: Record<Locale, readonly string[]> = {
  en: [
    'ba',
    'der',
    'ing',
    'mon',
    'ter',
    'sal',
    'wick',
    'ford',
    'ley',
    'ran',
    'tho',
    'ven',
    'gar',
    'pel',
    'ost',
    'rim',
  ],
  fr: [
    'bé',
    'rou',
    'tion',
    'mal',
    'cheu',
    'sai',
    'vran',
    'ment',
    'lois',
    'gri',
    'pont',
    'dau',
    'fer',
    'née',
    'quet',
    'sol',
  ],
  es: [
    'ba',
    'rón',
    'ción',
    'mar',
    'llo',
    'sen',
    'cal',
    'dad',
    'lez',
    'gua',
    'pon',
    'que',
    'ñar',
    'tor',
    'via',
    'mos',
  ],
  ar: ['با', 'رو', 'ني', 'مل', 'كت', 'سا', 'در', 'عم', 'لي', 'قر', 'فن', 'شم', 'حا', 'طو', 'جي', 'هد'],
};

const COUNTRIES = [
  'GH',
  'MA',
  'SV',
  'MX',
  'FR',
  'ES',
  'US',
  'NG',
  'SN',
  'EG',
  'KE',
  'PT',
  'DE',
  'IT',
  'BR',
  'TN',
];
const VOCABULARY = 8000; // words of a language, about what the newsrooms of its size use
const BODY_WORDS = 400; // of a press release; half of them to half as much again
export const TOPICS = Array.from({ length: 12 }, (_, index) => `topic${index}`);

/** Numbers from 0 to 1, the same at each run (mulberry32, public domain). */
const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Made-up documents, the same at each run: every fourth in the same language, nine of ten press releases. */
export function* generateEntries(count: number): Generator<SearchEntry> {
  const random = makeRandom(1);
  const pick = <Item>(items: readonly Item[], skew = 1): Item =>
    items[Math.floor(random() ** skew * items.length)] as Item;
  const pickWord = (vocabulary: readonly string[]): string => {
    const rank = RANK_OF_FIRST * (1 + vocabulary.length / RANK_OF_FIRST) ** random() - RANK_OF_FIRST;
    return vocabulary[Math.floor(rank)] ?? '';
  };
  const vocabularies = Object.fromEntries(
    LOCALES.map((locale) => [locale, makeVocabulary(locale, () => pick(SYLLABLES[locale]), random)]),
  );
  for (let number = 0; number < count; number += 1) {
    const locale = LOCALES[number % LOCALES.length] ?? DEFAULT_LOCALE;
    const words = (length: number): string =>
      Array.from({ length }, () => pickWord(vocabularies[locale] ?? [])).join(' ');
    const type = random() < 0.9 ? 'press-release' : pick(SEARCH_TYPES.slice(1));
    const isRelease = type === 'press-release';
    const length = isRelease || type === 'page' ? Math.round(BODY_WORDS * (0.5 + random())) : 0;
    yield {
      type,
      documentId: `document${number}`,
      locale,
      path: isRelease ? `/news/document-${number}` : null,
      at: isRelease ? new Date(Date.UTC(2014, 0, 1) + random() * 12 * YEAR).toISOString() : null,
      title: words(6 + Math.floor(random() * 6)),
      summary: words(25),
      names: [words(2), words(2)],
      body: words(length),
      corrections: [],
      countries: Array.from({ length: Math.floor(random() * 4) }, () => pick(COUNTRIES, 2)),
      topics: Array.from({ length: Math.floor(random() * 3) }, () => pick(TOPICS)),
      refersTo: [],
    };
  }
}

const YEAR = 365.25 * 24 * 3600 * 1000; // milliseconds

/**
 * A word is as frequent as its rank is low (Zipf's law). The words before this rank are those that search leaves out: "the",
 * "of"; so the first word here stands in two of five texts.
 */
const RANK_OF_FIRST = 200;

const makeVocabulary = (locale: Locale, syllable: () => string, random: () => number): string[] => {
  const words = new Set<string>(COMMON[locale]);
  while (words.size < VOCABULARY)
    words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''));
  return [...words];
};
