import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const SMALLEST = 1_000; // bytes: less is not worth the work
const QUALITY = 5; // of brotli's 11: a millisecond or two a page

const TEXT = /^(text\/|application\/(json|xml|rss\+xml|atom\+xml|feed\+json|manifest\+json))/;

/** As the newsroom's own answers: caches in front keep a page for a minute, browsers ask whether it changed. */
const FOR_EVERYBODY = 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=600';
const FOR_NOBODY = 'private, no-store';

const compress = async (body: Buffer, accepted: string): Promise<{ body: Buffer; encoding?: string }> => {
  if (body.length < SMALLEST) return { body };
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    return { body: await promisify(brotliCompress)(body, { params }), encoding: 'br' };
  }
  if (/\bgzip\b/.test(accepted)) return { body: await promisify(gzip)(body), encoding: 'gzip' };
  return { body };
};

/**
 * A page as it is sent: with its ETag, 304 for who has it already, and compressed. What is private is kept nowhere.
 *
 * @param request - what was asked for
 * @param response - as the page made it
 */
export const sendPage = async (
  request: Request,
  response: Response,
  isPrivate: boolean,
): Promise<Response> => {
  const headers = new Headers(response.headers);
  const plain = Buffer.from(await response.arrayBuffer());
  const whole = plain.length === 0 ? null : new Uint8Array(plain); // 204 and 304 may have none at all
  if (isPrivate) {
    headers.set('Cache-Control', FOR_NOBODY);
    headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
    headers.set('Referrer-Policy', 'no-referrer');
    return new Response(whole, { status: response.status, headers });
  }
  if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', response.status >= 500 ? 'no-store' : FOR_EVERYBODY);
  }
  if (headers.get('Content-Type') === 'text/html') headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.append('Vary', 'Accept-Encoding');
  if (response.status === 200) {
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    headers.set('ETag', etag);
    if (request.headers.get('If-None-Match')?.includes(etag))
      return new Response(null, { status: 304, headers });
  }
  if (!TEXT.test(headers.get('Content-Type') ?? '') || whole === null) {
    return new Response(whole, { status: response.status, headers });
  }
  const { body, encoding } = await compress(plain, request.headers.get('Accept-Encoding') ?? '');
  if (encoding !== undefined) headers.set('Content-Encoding', encoding);
  return new Response(new Uint8Array(body), { status: response.status, headers });
};
