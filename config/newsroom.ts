import type { Core } from '@strapi/strapi';

/** What the newsroom itself takes from the environment; read with `strapi.config.get('newsroom.…')`. */
const newsroom = ({ env }: Core.Config.Shared.ConfigParams) => ({
  firstAdministrator: { email: env('ADMIN_EMAIL', ''), password: env('ADMIN_PASSWORD', '') },
  tokens: { preview: env('PREVIEW_TOKEN', ''), writing: env('WRITING_TOKEN', '') },
});

export default newsroom;
