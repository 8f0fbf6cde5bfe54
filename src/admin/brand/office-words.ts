/** What the panel is called, without and with the name of the office: in Strapi's own places for its name. */
interface OfficeWords {
  readonly newsroom: string;
  /** With the name in the place of `{office}`. */
  readonly welcome: string;
}

export const OFFICE_WORDS: Readonly<Record<string, OfficeWords>> = {
  en: { newsroom: 'Newsroom', welcome: 'The newsroom of {office}' },
  fr: { newsroom: 'Salle de presse', welcome: 'La salle de presse : {office}' },
  es: { newsroom: 'Sala de prensa', welcome: 'La sala de prensa de {office}' },
  ar: { newsroom: 'غرفة الأخبار', welcome: 'غرفة أخبار {office}' },
};

/**
 * @param office - the name of the office in that language; null when nobody published one
 * @returns messages by their ids
 */
export const officeMessages = (locale: string, office: string | null): Record<string, string> => {
  const { newsroom = '', welcome = '' } = OFFICE_WORDS[locale] ?? OFFICE_WORDS.en ?? {};
  // as text of a message: braces, tags and apostrophes have a meaning there (ICU MessageFormat)
  const name = (office ?? newsroom).replace(/'/g, '’').replace(/[{}<>]/g, '');
  return {
    'newsroom.office': name,
    'Auth.form.welcome.title': office === null ? newsroom : welcome.replace('{office}', name),
    'app.components.LeftMenu.navbrand.title': name,
    'app.components.LeftMenu.logo.alt': name,
  };
};
