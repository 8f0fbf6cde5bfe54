import type { Core } from '@strapi/strapi';
import { proxies } from './newsroom';

/** The reader's address is counted from the right of `X-Forwarded-For`: what stands further left anybody may have sent. */
const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: proxies(env) > 0, maxIpsCount: proxies(env) },
  dirs: { public: env('PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS', []) },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
});

export default server;
