import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders } from 'node:http';
import { isByTls } from './domain/proxies';
import { isShared, sharingHeaders, type SharedOrigins } from './domain/sharing';

/**
 * The headers of an answer that depend on who asks: no kept answer has them.
 *
 * @returns names and values in turn
 */
export type RequestHeaders = (path: string, headers: IncomingHttpHeaders) => readonly string[];

/** A year, for the hosts below too: OWASP ASVS 4.0.3, 14.4.5. Over plain HTTP browsers may not hear it (RFC 6797, 7.2). */
const BY_TLS_ALONE = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];

export const createRequestHeaders = (strapi: Core.Strapi): RequestHeaders => {
  const origins = strapi.config.get<SharedOrigins>('newsroom.origins');
  const proxies = strapi.config.get<number>('newsroom.proxies');
  const publicUrl = strapi.config.get<string>('server.url');
  const open = sharingHeaders('*', '');
  const openByTls = [...open, ...BY_TLS_ALONE];
  return (path, { origin = '', 'x-forwarded-proto': said }) => {
    const byTls = isByTls(proxies, publicUrl, String(said));
    if (!isShared(path)) return byTls ? BY_TLS_ALONE : [];
    if (origins === '*') return byTls ? openByTls : open;
    return byTls ? [...sharingHeaders(origins, origin), ...BY_TLS_ALONE] : sharingHeaders(origins, origin);
  };
};
