import type { Frame } from '../../content/domain/frame';
import { presentFile } from '../../content/domain/present-parts';
import type { StoredFile } from '../../content/domain/stored';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../../shared/locales/locales';
import { wordsOfPicture } from '../../../shared/release-text/words-of-picture';
import type { SearchType } from './search-type';

/** What a list shows of a hit, as the database answers it (src/reading/search/cards-part.ts). */
export interface FoundCard {
  readonly summary?: string | null;
  readonly datelineCity?: string | null;
  readonly image?: StoredFile | null;
  readonly imageAlternativeText?: string | null;
  readonly imageCaption?: string | null;
  readonly imageCredit?: string | null;
  readonly seo?: { readonly shareImage: StoredFile | null } | null;
  readonly photo?: StoredFile | null;
}

/** Summary, picture and city of a hit, as cards in `/api/content` have them. */
export const presentHitCard = (card: FoundCard | null, frame: Frame) => {
  const { summary = null, datelineCity = null, imageAlternativeText, imageCaption, imageCredit } = card ?? {};
  const file = card?.image ?? card?.seo?.shareImage ?? card?.photo ?? null;
  return {
    summary,
    datelineCity,
    image:
      file === null
        ? null
        : {
            ...presentFile(file, frame),
            ...wordsOfPicture({ imageAlternativeText, imageCaption, imageCredit }, file),
          },
  };
};

const KINDS: Readonly<Record<Locale, Readonly<Record<SearchType, string>>>> = {
  en: {
    'press-release': 'Press release',
    page: 'Page',
    contact: 'Press contact',
    'partner-country': 'Country',
  },
  fr: {
    'press-release': 'Communiqué de presse',
    page: 'Page',
    contact: 'Contact presse',
    'partner-country': 'Pays',
  },
  es: {
    'press-release': 'Comunicado de prensa',
    page: 'Página',
    contact: 'Contacto de prensa',
    'partner-country': 'País',
  },
  ar: { 'press-release': 'بيان صحفي', page: 'صفحة', contact: 'جهة اتصال صحفية', 'partner-country': 'بلد' },
};

/** What a hit is, in words of its language. @example nameOfKind('page', 'es') // 'Página' */
export const nameOfKind = (type: SearchType, locale: string): string =>
  KINDS[isLocale(locale) ? locale : DEFAULT_LOCALE][type];
