import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders } from 'node:http';
import { isFresh } from '../../platform/answer-cache/domain/is-fresh';
import type { Sent } from '../../platform/http/route-query';
import { answerUnavailable } from '../../platform/refuse/answer-unavailable';
import { readRange } from '../../platform/uploads/domain/read-range';
import type { PressKit } from './load-kit';
import { partOfStream } from './part-of-stream';
import { sizeOfKit, streamKit } from './stream-kit';

export interface KitContext {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly params: { readonly documentId: string };
  readonly query: Sent;
  body: unknown;
  status: number;
  length: number;
  compress?: boolean;
  attachment(name: string): void;
  set(name: string, value: string): void;
  throw(status: number, message: string): never;
}

const MAX_AGE = 60; // seconds, as the feed's

/** Sends an archive, or 304 to who has it already; 404, 410 with the notice, or 503 where there is none. */
export const sendKit = (strapi: Core.Strapi, context: KitContext, kit: PressKit): void => {
  if (kit.kind === 'none') return context.throw(404, 'There is no such press release.');
  if (kit.kind === 'gone') return context.throw(410, kit.notice);
  if (kit.kind === 'broken') {
    answerUnavailable(context, `The newsroom lost the file ${kit.path}: ask the office.`);
    return;
  }
  const lastModified = kit.modifiedAt.toUTCString();
  context.set('ETag', kit.etag);
  context.set('Last-Modified', lastModified);
  context.set('Cache-Control', `public, max-age=${MAX_AGE}`);
  if (hasAlready(context, kit.etag, lastModified)) {
    context.status = 304;
    return;
  }
  context.attachment(kit.name);
  context.set('Content-Type', 'application/zip');
  context.set('Accept-Ranges', 'bytes');
  context.compress = false;
  sendBytes(strapi, context, kit);
};

/** All of it, one part of it, or 416 (RFC 9110, section 14). A part is cut out of the whole, which is packed again for it. */
const sendBytes = (
  strapi: Core.Strapi,
  context: KitContext,
  { content, etag, modifiedAt }: Extract<PressKit, { kind: 'kit' }>,
): void => {
  const size = sizeOfKit(content);
  const { range = '', 'if-range': ifRange = '' } = context.headers;
  const isHead = context.method === 'HEAD';
  const part = isHead ? 'whole' : readRange(range, String(ifRange), { size, etag, modified: modifiedAt });
  if (part === null) {
    context.status = 416;
    context.set('Content-Range', `bytes */${size}`);
    context.body = '';
    return;
  }
  context.status = part === 'whole' ? 200 : 206;
  if (part !== 'whole') context.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
  if (!isHead) {
    const whole = streamKit(strapi, content);
    context.body = part === 'whole' ? whole : partOfStream(whole, part);
  }
  context.length = part === 'whole' ? size : part.end - part.start + 1;
};

const hasAlready = ({ headers }: KitContext, etag: string, lastModified: string): boolean =>
  isFresh(
    { ifNoneMatch: headers['if-none-match'], ifModifiedSince: headers['if-modified-since'] },
    { etags: [etag], lastModified },
  );
