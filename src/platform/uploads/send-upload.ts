import type { Readable } from 'node:stream';
import { isFresh } from '../answer-cache/domain/is-fresh';
import { readRange } from './domain/read-range';
import { servedAs } from './domain/served-as';
import type { OpenUpload, StoredUpload, UploadStore } from './stored-upload';

/** As much of Koa's context as is used. */
export interface SendContext {
  readonly method: string;
  readonly res: { destroy(): void };
  status: number;
  type: string;
  length: number;
  body: unknown;
  compress?: boolean;
  get(header: string): string;
  set(header: string, value: string): void;
}

/** Caches in front may store it, and ask each time: a picture that is withdrawn is gone at once. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Nothing in an upload runs, loads or sends a form: it has the address of the panel, where staff are signed in. The styles of
 * a drawing lie in the file: without them it would be black.
 */
const POLICY =
  "sandbox; default-src 'none'; form-action 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

type FoundUpload = StoredUpload & Partial<OpenUpload>;

const CONDITIONS = ['Range', 'If-None-Match', 'If-Modified-Since'];

/**
 * Answers `GET` and `HEAD` with an upload: whole, one part of it, or 304 (RFC 9110, sections 13 and 14).
 *
 * @returns false when there is no such upload
 * @throws StoreError when the bucket does not answer
 */
export const sendUpload = async (
  context: SendContext,
  store: UploadStore,
  name: string,
): Promise<boolean> => {
  const isPlain = context.method === 'GET' && CONDITIONS.every((header) => context.get(header) === '');
  const found: FoundUpload | null = await (isPlain ? store.open(name) : store.find(name)); // one question to the bucket, mostly
  if (found === null) return false;
  const isHeld = isKnown(context, found);
  if (!found.stream && !isHeld && context.method !== 'HEAD') return sendPart(context, store, name, found);
  describe(context, name, found);
  if (found.stream) sendStream(context, found.stream, found.size);
  else if (isHeld) context.status = 304;
  else context.length = found.size;
  return true;
};

const describe = (context: SendContext, name: string, { etag, modified }: StoredUpload): void => {
  context.status = 200;
  const { type, isAttachment } = servedAs(name);
  context.type = type;
  if (isAttachment) context.set('Content-Disposition', 'attachment');
  context.set('X-Content-Type-Options', 'nosniff');
  context.set('ETag', etag);
  context.set('Last-Modified', modified.toUTCString());
  context.set('Accept-Ranges', 'bytes');
  context.set('Cache-Control', CACHE_CONTROL);
  context.set('Content-Security-Policy', POLICY);
};

const isKnown = (context: SendContext, { etag, modified }: StoredUpload): boolean =>
  isFresh(
    {
      ifNoneMatch: context.get('If-None-Match') || undefined,
      ifModifiedSince: context.get('If-Modified-Since') || undefined,
    },
    { etags: [etag], lastModified: modified.toUTCString() },
  );

const sendPart = async (
  context: SendContext,
  store: UploadStore,
  name: string,
  found: StoredUpload,
): Promise<boolean> => {
  const part = readRange(context.get('Range'), context.get('If-Range'), found);
  if (part === null) {
    describe(context, name, found);
    context.status = 416;
    context.set('Content-Range', `bytes */${found.size}`);
    context.body = '';
    return true;
  }
  const upload = await store.open(name, part === 'whole' ? undefined : { ...part, etag: found.etag });
  if (upload === null) return sendUpload(context, store, name); // gone, or another by now
  describe(context, name, upload);
  if (part === 'whole') {
    sendStream(context, upload.stream, upload.size);
    return true;
  }
  context.status = 206;
  context.compress = false; // the part is one of the plain file
  context.set('Content-Range', `bytes ${part.start}-${part.end}/${found.size}`);
  sendStream(context, upload.stream, part.end - part.start + 1);
  return true;
};

/** A file that fails on its way ends the connection: the length that was promised shows that it is not whole. */
const sendStream = (context: SendContext, stream: Readable, length: number): void => {
  stream.once('error', () => {
    context.res.destroy();
  });
  context.body = stream;
  context.length = length;
};
