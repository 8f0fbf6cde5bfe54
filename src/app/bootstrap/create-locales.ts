import type { Core } from '@strapi/strapi';
import { LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { onFirstStart } from '../../platform/storage/first-start';
import { localesOf } from '../../platform/strapi/services';

/** English, French, Spanish and Arabic, at the first start. */
export const createLocales = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'locales', async () => {
    const locales = localesOf(strapi);
    for (const code of LOCALES) {
      if ((await locales.findByCode(code)) === null) await locales.create({ code, name: LOCALE_NAMES[code] });
    }
  });
