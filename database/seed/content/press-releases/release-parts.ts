import type { Locale } from '../../../../src/shared/locales/locales';
import type { Quote } from '../model';

/** Tells editors what they have before them: these releases were not issued by the office. */
export const DEMONSTRATION_NOTE: Readonly<Record<Locale, string>> = {
  en: 'Demonstration text of Dateline, written from a public page of the office. In it, “the Compact” is the Global Compact for Safe, Orderly and Regular Migration (GCM).',
  fr: 'Texte de démonstration de Dateline, rédigé d’après une page publique du bureau. « Le Pacte » y désigne le Pacte mondial pour des migrations sûres, ordonnées et régulières.',
  es: 'Texto de demostración de Dateline, redactado a partir de una página pública de la oficina. «El Pacto» designa el Pacto Mundial para una Migración Segura, Ordenada y Regular.',
  ar: 'نص تجريبي لبرنامج Dateline، كُتب استنادا إلى صفحة عامة للمكتب. والمقصود بكلمة «الاتفاق» الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية.',
};

export const PICTURE_CREDIT = 'Generated pattern, Dateline';

/** What each official said, in the words and the language of the original: one clause, so that it stays a quotation. */
const POPE = { text: 'Your work together saves lives.', language: 'en' } as const;
const KADMIRI = { text: '… to protect the human rights of migrants …', language: 'en' } as const;
const CHAVEZ = { text: '… with a human-centred approach …', language: 'en' } as const;

export const popeQuote: Readonly<Record<Locale, Quote>> = {
  en: {
    ...POPE,
    speaker: 'Amy Pope',
    role: 'Director General of IOM and Coordinator of the UN Network on Migration',
    organisation: 'International Organization for Migration',
  },
  fr: {
    ...POPE,
    speaker: 'Amy Pope',
    role: 'Directrice générale de l’OIM et coordonnatrice du Réseau des Nations Unies sur les migrations',
    organisation: 'Organisation internationale pour les migrations',
  },
  es: {
    ...POPE,
    speaker: 'Amy Pope',
    role: 'Directora General de la OIM y Coordinadora de la Red de las Naciones Unidas sobre la Migración',
    organisation: 'Organización Internacional para las Migraciones',
  },
  ar: {
    ...POPE,
    speaker: 'إيمي بوب',
    role: 'المديرة العامة للمنظمة الدولية للهجرة ومنسقة شبكة الأمم المتحدة المعنية بالهجرة',
    organisation: 'المنظمة الدولية للهجرة',
  },
};

export const kadmiriQuote: Readonly<Record<Locale, Quote>> = {
  en: {
    ...KADMIRI,
    speaker: 'Sofiane Kadmiri',
    role: 'Counsellor',
    organisation:
      'Permanent Mission of the Kingdom of Morocco to the United Nations Office and other International Organizations in Geneva',
  },
  fr: {
    ...KADMIRI,
    speaker: 'Sofiane Kadmiri',
    role: 'Conseiller',
    organisation:
      'Mission permanente du Royaume du Maroc auprès de l’Office des Nations Unies et des autres organisations internationales à Genève',
  },
  es: {
    ...KADMIRI,
    speaker: 'Sofiane Kadmiri',
    role: 'Consejero',
    organisation:
      'Misión Permanente del Reino de Marruecos ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra',
  },
  ar: {
    ...KADMIRI,
    speaker: 'Sofiane Kadmiri', // the source gives no Arabic spelling
    role: 'مستشار',
    organisation: 'البعثة الدائمة للمملكة المغربية لدى مكتب الأمم المتحدة والمنظمات الدولية الأخرى في جنيف',
  },
};

export const chavezQuote: Readonly<Record<Locale, Quote>> = {
  en: {
    ...CHAVEZ,
    speaker: 'Jose Roberto Chavez',
    role: 'Counsellor',
    organisation:
      'Permanent Mission of the Republic of El Salvador to the United Nations Office and other International Organizations in Geneva',
  },
  fr: {
    ...CHAVEZ,
    speaker: 'Jose Roberto Chavez',
    role: 'Conseiller',
    organisation:
      'Mission permanente de la République d’El Salvador auprès de l’Office des Nations Unies et des autres organisations internationales à Genève',
  },
  es: {
    ...CHAVEZ,
    speaker: 'Jose Roberto Chavez',
    role: 'Consejero',
    organisation:
      'Misión Permanente de la República de El Salvador ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra',
  },
  ar: {
    ...CHAVEZ,
    speaker: 'Jose Roberto Chavez',
    role: 'مستشار',
    organisation: 'البعثة الدائمة لجمهورية السلفادور لدى مكتب الأمم المتحدة والمنظمات الدولية الأخرى في جنيف',
  },
};
