import type { Locale } from '../../../src/shared/locales/locales';
import type { Chance } from './chance';

type Words = readonly [string, ...string[]];

interface Language {
  readonly openings: Words;
  readonly things: Words;
  readonly places: Words;
  readonly sentences: Words;
}

/** Invented places and plain sentences: no text of anybody's site. */
const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: {
    openings: ['New', 'Second', 'Joint', 'Mobile'],
    things: ['well', 'school', 'clinic', 'bridge', 'library', 'market'],
    places: ['Avora', 'Belmira', 'Castrel', 'Dunvale', 'Estoria'],
    sentences: [
      'The work began in spring and was done by people of the district.',
      'Forty families use it every day, and more will follow.',
      'A report on costs & results is “open to everybody”.',
      'Reading this, one sees how little it takes [sic] to change a day.',
    ],
  },
  fr: {
    openings: ['Nouveau', 'Deuxième', 'Grand', 'Petit'],
    things: ['puits', 'collège', 'dispensaire', 'pont', 'marché'],
    places: ['Avora', 'Belmira', 'Castrel', 'Dunvale', 'Estoria'],
    sentences: [
      'Les travaux ont commencé au printemps, avec les gens du district.',
      'Quarante familles s’en servent chaque jour.',
      'Un rapport sur les coûts est à la disposition de tous.',
    ],
  },
  es: {
    openings: ['Nuevo', 'Segundo', 'Gran', 'Pequeño'],
    things: ['pozo', 'colegio', 'dispensario', 'puente', 'mercado'],
    places: ['Avora', 'Belmira', 'Castrel', 'Dunvale', 'Estoria'],
    sentences: [
      'Las obras empezaron en primavera, con la gente del distrito.',
      'Cuarenta familias lo usan cada día.',
      'Un informe sobre los costes está abierto a todos.',
    ],
  },
  ar: {
    openings: ['افتتاح', 'بناء', 'تجديد'],
    things: ['بئر', 'مدرسة', 'عيادة', 'جسر'],
    places: ['أفورا', 'بلميرا', 'كاستريل', 'دنفيل'],
    sentences: [
      'بدأ العمل في الربيع مع أهل المنطقة.',
      'تستخدمها أربعون أسرة كل يوم.',
      'التقرير متاح للجميع.',
    ],
  },
};

/** A title that no other document has: it carries the number. */
export const makeTitle = (chance: Chance, language: Locale, number: number): string => {
  const { openings, things, places } = LANGUAGES[language];
  return `${chance.pick(openings)} ${chance.pick(things)} ${number} – ${chance.pick(places)}`;
};

export const makeParagraph = (chance: Chance, language: Locale): string =>
  Array.from({ length: 2 + chance.below(4) }, () => chance.pick(LANGUAGES[language].sentences)).join(' ');
