import type { Core } from '@strapi/strapi';
import { LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { onFirstStart } from '../../platform/storage/first-start';

interface LocaleService {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
}

/** English, French, Spanish and Arabic, at the first start. */
export const createLocales = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'locales', async () => {
    const locales = strapi.plugin('i18n').service<LocaleService>('locales');
    for (const code of LOCALES) {
      if ((await locales.findByCode(code)) === null) await locales.create({ code, name: LOCALE_NAMES[code] });
    }
  });
