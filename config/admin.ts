import type { Core } from '@strapi/strapi';
import { makePreviewUrl, type PreviewRequest } from '../src/desk/preview/make-preview-url';
import { previewUrl } from './newsroom';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The panel's preview, at the front end. Without an address there is none. */
const preview = (env: Env) => {
  const url = previewUrl(env);
  if (url === '') return { enabled: false, config: {} };
  return {
    enabled: true,
    config: {
      allowedOrigins: [new URL(url).origin],
      handler: (uid: string, request: PreviewRequest) => makePreviewUrl(strapi, uid, request),
    },
  };
};

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  rateLimit: { enabled: false }, // src/desk/accounts makes guessers wait, and nobody else (docs/adr/0079)
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  serveAdminPanel: env.bool('SERVE_ADMIN_PANEL', true),
  flags: { nps: false, promoteEE: false },
  preview: preview(env) as NonNullable<Core.Config.Admin['preview']>,
});

export default admin;
