import type { StrapiApp } from '@strapi/strapi/admin';
import { LOCALES } from '../../shared/locales/locales';
import { loadOffices } from '../brand/load-office';
import { officeMessages } from '../brand/office-words';
import { keepLogo } from '../brand/use-office';

const LANGUAGE = 'strapi-admin-language';

/**
 * The panel has the name and the picture of the office before it is drawn, on the sign-in page too: what is published of the
 * site, asked for as anybody may. A plugin's words may come late (`registerTrads`); that an app adds a plugin by itself Strapi does
 * not document, nor where it keeps the pictures.
 */
export const nameTheOffice = (app: StrapiApp): void => {
  const { appPlugins, configurations } = app;
  appPlugins['newsroom-office'] = {
    register: () => undefined,
    registerTrads: async () => {
      const language = readLanguage();
      const offices = await loadOffices(language);
      const logo = offices[language]?.logo ?? offices.en?.logo ?? null;
      if (logo !== null) {
        configurations.menuLogo = logo;
        configurations.authLogo = logo;
        keepLogo(logo);
      }
      const nameIn = (locale: string): string | null => offices[locale]?.name ?? offices.en?.name ?? null;
      titlePages(officeMessages(language, nameIn(language))['newsroom.office'] ?? '');
      return LOCALES.map((locale) => ({ locale, data: officeMessages(locale, nameIn(locale)) }));
    },
  };
};

const readLanguage = (): string => {
  const language = localStorage.getItem(LANGUAGE) ?? 'en';
  return LOCALES.find((locale) => locale === language) ?? 'en';
};

const STRAPI = / \| Strapi$|^Strapi(?: Admin)?$/;

/** Strapi writes its own name behind the title of each page. */
const titlePages = (office: string): void => {
  const rename = (): void => {
    if (STRAPI.test(document.title))
      document.title = document.title.replace(STRAPI, (found) =>
        found.startsWith(' ') ? ` | ${office}` : office,
      );
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
};
