import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders } from 'node:http';
import { isFresh } from '../../platform/answer-cache/domain/is-fresh';
import type { Sent } from '../../platform/http/route-query';
import { answerUnavailable } from '../../platform/refuse/answer-unavailable';
import type { PressKit } from './load-kit';
import { streamKit } from './stream-kit';

export interface KitContext {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly params: { readonly documentId: string };
  readonly query: Sent;
  body: unknown;
  status: number;
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
  context.status = 200;
  if (context.method !== 'HEAD') context.body = streamKit(strapi, kit.content);
};

const hasAlready = ({ headers }: KitContext, etag: string, lastModified: string): boolean =>
  isFresh(
    { ifNoneMatch: headers['if-none-match'], ifModifiedSince: headers['if-modified-since'] },
    { etags: [etag], lastModified },
  );
