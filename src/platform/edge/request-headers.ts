import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders } from 'node:http';
import { isByTls } from './domain/proxies';
import { isShared, sharingHeaders, type SharedOrigins } from './domain/sharing';

/**
 * The headers of an answer that depend on who asks: no kept answer has them.
 *
 * @returns names and values in turn; the same list whenever they are the same
 */
export type RequestHeaders = (path: string, headers: IncomingHttpHeaders) => readonly string[];

/** A year, for the hosts below too: OWASP ASVS 4.0.3, 14.4.5. Over plain HTTP browsers may not hear it (RFC 6797, 7.2). */
const BY_TLS_ALONE = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];

export const createRequestHeaders = (strapi: Core.Strapi): RequestHeaders => {
  const origins = strapi.config.get<SharedOrigins>('newsroom.origins');
  const proxies = strapi.config.get<number>('newsroom.proxies');
  const publicUrl = strapi.config.get<string>('server.url');
  const known = new Map(
    (origins === '*' ? [] : origins).map((origin) => [origin, listBoth(origins, origin)]),
  );
  const others = listBoth(origins, '');
  return (path, { origin = '', 'x-forwarded-proto': said }) => {
    const byTls = isByTls(proxies, publicUrl, String(said));
    if (!isShared(path)) return byTls ? BY_TLS_ALONE : NONE;
    const { plain, tls } = known.get(origin) ?? others;
    return byTls ? tls : plain;
  };
};

const NONE: readonly string[] = [];

const listBoth = (origins: SharedOrigins, origin: string) => {
  const plain = sharingHeaders(origins, origin);
  return { plain, tls: [...plain, ...BY_TLS_ALONE] };
};
