import type { Core } from '@strapi/strapi';
import { arrangePanel } from './bootstrap/arrange-panel';
import { createApiTokens } from './bootstrap/create-api-tokens';
import { createFirstAdministrator } from './bootstrap/create-first-administrator';
import { createLocales } from './bootstrap/create-locales';
import { openPublicReading } from './bootstrap/open-public-reading';
import { registerDocumentRules } from './document-middlewares';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentRules(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createLocales(strapi);
    await openPublicReading(strapi);
    await arrangePanel(strapi);
    await createApiTokens(strapi);
    await createFirstAdministrator(strapi);
  },
};
