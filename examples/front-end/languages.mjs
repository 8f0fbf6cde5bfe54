/** The language of an address, and the path below it: `/fr/news/a` is `/news/a` in French; English has no prefix. */
export const LANGUAGES = /** @type {const} */ (['en', 'fr', 'es', 'ar']);

/** @typedef {(typeof LANGUAGES)[number]} Language */

/**
 * @param {string} address
 * @returns {{ language: Language, path: string }}
 */
export const readAddress = (address) => {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(address) ?? [];
  const language = LANGUAGES.find((candidate) => candidate === first && candidate !== 'en');
  return language === undefined ? { language: 'en', path: address } : { language, path: rest || '/' };
};

/**
 * @param {string} language
 * @param {string} path
 */
export const addressOf = (language, path) =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

/** @param {string} language */
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

export const NAMES = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

const WORDS = {
  en: {
    skip: 'To the content',
    menu: 'Menu',
    languages: 'Languages',
    search: 'Search',
    found: 'Found',
    nothing: 'Nothing was found.',
    breadcrumbs: 'You are here',
    contacts: 'Press contacts',
    donors: 'Donors',
    countries: 'Countries',
    topics: 'Topics',
    corrections: 'Corrections',
    notes: 'Notes to editors',
    about: 'About us',
    previous: 'Previous',
    next: 'Next',
    below: 'In this section',
    fallback: 'This page is not available in English yet.',
    missing: 'There is nothing at this address.',
    gone: 'No longer available',
    failed: 'The newsroom does not answer. Please try again later.',
    draft: 'Draft: not public. This preview ends at',
  },
  fr: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    languages: 'Langues',
    search: 'Rechercher',
    found: 'Résultats',
    nothing: 'Aucun résultat.',
    breadcrumbs: 'Vous êtes ici',
    contacts: 'Contacts presse',
    donors: 'Donateurs',
    countries: 'Pays',
    topics: 'Thèmes',
    corrections: 'Rectificatifs',
    notes: 'Note aux rédactions',
    about: 'À propos de nous',
    previous: 'Précédent',
    next: 'Suivant',
    below: 'Dans cette rubrique',
    fallback: 'Cette page n’est pas encore disponible en français.',
    missing: 'Il n’y a rien à cette adresse.',
    gone: 'Plus disponible',
    failed: 'Le service ne répond pas. Veuillez réessayer plus tard.',
    draft: 'Brouillon : non public. Cet aperçu se termine à',
  },
  es: {
    skip: 'Ir al contenido',
    menu: 'Menú',
    languages: 'Idiomas',
    search: 'Buscar',
    found: 'Resultados',
    nothing: 'Sin resultados.',
    breadcrumbs: 'Está aquí',
    contacts: 'Contactos de prensa',
    donors: 'Donantes',
    countries: 'Países',
    topics: 'Temas',
    corrections: 'Correcciones',
    notes: 'Nota para la redacción',
    about: 'Sobre nosotros',
    previous: 'Anterior',
    next: 'Siguiente',
    below: 'En esta sección',
    fallback: 'Esta página aún no está disponible en español.',
    missing: 'No hay nada en esta dirección.',
    gone: 'Ya no está disponible',
    failed: 'El servicio no responde. Inténtelo más tarde.',
    draft: 'Borrador: no público. Esta vista previa termina a las',
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    menu: 'القائمة',
    languages: 'اللغات',
    search: 'بحث',
    found: 'النتائج',
    nothing: 'لا توجد نتائج.',
    breadcrumbs: 'أنت هنا',
    contacts: 'جهات الاتصال الصحفية',
    donors: 'الجهات المانحة',
    countries: 'البلدان',
    topics: 'المواضيع',
    corrections: 'تصويبات',
    notes: 'ملاحظات للمحررين',
    about: 'من نحن',
    previous: 'السابق',
    next: 'التالي',
    below: 'في هذا القسم',
    fallback: 'هذه الصفحة غير متاحة بالعربية بعد.',
    missing: 'لا يوجد شيء في هذا العنوان.',
    gone: 'لم تعد متاحة',
    failed: 'الخدمة لا تستجيب. يرجى المحاولة لاحقًا.',
    draft: 'مسودة: غير منشورة. تنتهي هذه المعاينة في',
  },
};

/** @param {Language} language */
export const wordsOf = (language) => WORDS[language];
