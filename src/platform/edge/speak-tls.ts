import type { Core } from '@strapi/strapi';
import { isByTls } from './domain/proxies';

/**
 * Strapi marks cookies `Secure` on requests that came by TLS, which a proxy has ended. Where PUBLIC_URL says https, readers
 * come in no other way, whether the proxy tells it or not. Then a proxy is there: a start that is not told of it warns.
 */
export const speakTls = (strapi: Core.Strapi): void => {
  if (!isByTls(0, strapi.config.get<string>('server.url'), undefined)) return;
  Object.defineProperty(strapi.server.app.request, 'secure', { value: true });
  if (strapi.config.get<number>('newsroom.proxies') === 0) strapi.log.warn(ONE_READER);
};

const ONE_READER =
  'PUBLIC_URL is https, so a proxy stands in front, and TRUST_PROXY counts none: all readers share one address, and the limits on what one may ask for (docs/security.md).';
