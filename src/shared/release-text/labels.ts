import { DEFAULT_LOCALE, isLocale, type Locale } from '../locales/locales';

/** Words of the feed itself, beside those of the releases. */
export interface FeedLabels {
  readonly feed: string;
  readonly correction: string;
  readonly withdrawn: string;
  readonly deleted: string;
  readonly notesToEditors: string;
  readonly contact: string;
  readonly country: string;
  readonly topic: string;
  readonly donor: string;
  readonly archive: string;
  readonly since: string;
  /** What stands before the facts of a picture in a list of them, with its colon. */
  readonly pictureCaption: string;
  readonly pictureCredit: string;
  readonly pictureRights: string;
  readonly pictureShows: string;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
  /** Between lists. */
  readonly semicolon: string;
}

const LABELS: Readonly<Record<Locale, FeedLabels>> = {
  en: {
    feed: 'Press releases',
    correction: 'Correction',
    withdrawn: 'Press release withdrawn',
    deleted: 'Press release removed',
    notesToEditors: 'Notes to editors',
    contact: 'Press contact',
    country: 'countries',
    topic: 'topic',
    donor: 'donor',
    archive: 'archive',
    since: 'since',
    pictureCaption: 'Caption:',
    pictureCredit: 'Credit:',
    pictureRights: 'Rights:',
    pictureShows: 'Shows:',
    comma: ', ',
    semicolon: '; ',
  },
  fr: {
    feed: 'Communiqués de presse',
    correction: 'Rectificatif',
    withdrawn: 'Communiqué de presse retiré',
    deleted: 'Communiqué de presse supprimé',
    notesToEditors: 'Notes aux rédactions',
    contact: 'Contact presse',
    country: 'pays',
    topic: 'thème',
    donor: 'donateur',
    archive: 'archive',
    since: 'depuis',
    pictureCaption: 'Légende :',
    pictureCredit: 'Crédit :',
    pictureRights: 'Droits :',
    pictureShows: 'Montre :',
    comma: ', ',
    semicolon: '; ',
  },
  es: {
    feed: 'Comunicados de prensa',
    correction: 'Corrección',
    withdrawn: 'Comunicado de prensa retirado',
    deleted: 'Comunicado de prensa eliminado',
    notesToEditors: 'Notas para las redacciones',
    contact: 'Contacto de prensa',
    country: 'países',
    topic: 'tema',
    donor: 'donante',
    archive: 'archivo',
    since: 'desde',
    pictureCaption: 'Pie de foto:',
    pictureCredit: 'Crédito:',
    pictureRights: 'Derechos:',
    pictureShows: 'Muestra:',
    comma: ', ',
    semicolon: '; ',
  },
  ar: {
    feed: 'البيانات الصحفية',
    correction: 'تصويب',
    withdrawn: 'سُحب هذا البيان الصحفي',
    deleted: 'أُزيل هذا البيان الصحفي',
    notesToEditors: 'ملاحظات للمحررين',
    contact: 'جهة الاتصال الصحفية',
    country: 'البلدان',
    topic: 'الموضوع',
    donor: 'الجهة المانحة',
    archive: 'الأرشيف',
    since: 'منذ',
    pictureCaption: 'التعليق:',
    pictureCredit: 'المصدر:',
    pictureRights: 'الحقوق:',
    pictureShows: 'تُظهر الصورة:',
    comma: '، ',
    semicolon: '؛ ',
  },
};

/** The feed's own words in a language; in English for languages that the newsroom does not have. */
export const labelsOf = (locale: string): FeedLabels => LABELS[isLocale(locale) ? locale : DEFAULT_LOCALE];
