import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredObject {
  readonly bytes: Buffer;
  readonly etag: string;
}

export const BUCKET_SECRET = 'secret-of-the-bucket';

const NAME = 'newsroom-files';
const KEY_ID = 'KEY-OF-THE-TESTS';
const PAGE = 5; // names in an answer; a thousand in S3
const MODIFIED = 'Wed, 25 Nov 2026 09:00:00 GMT';

/** A stand-in for S3 with one private bucket, in memory: strangers are refused, and so is who wants it public. */
export class Bucket {
  readonly objects = new Map<string, StoredObject>();
  /** Whether the next object breaks off in the middle. */
  breaksOff = false;
  #server: Server | null = null;
  #port = 0;

  /** The newsroom's settings for it. */
  get settings(): Record<string, string> {
    return {
      S3_BUCKET: NAME,
      S3_ENDPOINT: `http://127.0.0.1:${this.#port}`,
      S3_ACCESS_KEY_ID: KEY_ID,
      S3_SECRET_ACCESS_KEY: BUCKET_SECRET,
    };
  }

  /** Listens, at the same port each time. */
  async start(): Promise<this> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.#answer(request, response, Buffer.concat(chunks));
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  /** Nobody listens any more. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server?.close(() => {
        resolve();
      });
      this.#server?.closeAllConnections();
    });
  }

  #answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const [, bucket, ...rest] = pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    const object = this.objects.get(key);
    const isList = key === '' && searchParams.get('list-type') === '2';
    const isRead = !isList && (method === 'GET' || method === 'HEAD');
    const refusal =
      findRefusal(headers) ??
      (bucket === NAME ? null : 'NoSuchBucket') ??
      (isRead && object === undefined ? 'NoSuchKey' : null) ??
      (isRead && ![undefined, object?.etag].includes(headers['if-match']) ? 'PreconditionFailed' : null);
    if (refusal !== null) {
      response.writeHead(STATUS[refusal], { 'Content-Type': 'application/xml' });
      response.end(method === 'HEAD' ? '' : `<Error><Code>${refusal}</Code></Error>`);
    } else if (isList) {
      response.writeHead(200, { 'Content-Type': 'application/xml' });
      response.end(this.#list(Number(searchParams.get('continuation-token') ?? '0')));
    } else if (method === 'PUT') {
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      this.objects.set(key, { bytes, etag });
      response.writeHead(200, { ETag: etag }).end();
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (object !== undefined) this.#send(response, object, method === 'HEAD', headers.range);
  }

  /** A page of names, and where the next one begins. */
  #list(first: number): string {
    const next = first + PAGE;
    const keys = [...this.objects.keys()].sort();
    const names = keys.slice(first, next).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const more =
      next < keys.length
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
        : '<IsTruncated>false</IsTruncated>';
    return `<ListBucketResult><Name>${NAME}</Name>${more}${names.join('')}</ListBucketResult>`;
  }

  #send(response: ServerResponse, { bytes, etag }: StoredObject, isHead: boolean, range?: string): void {
    const [, first = '0', last = bytes.length - 1] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const part = bytes.subarray(Number(first), Number(last) + 1);
    response.writeHead(range === undefined ? 200 : 206, {
      'Content-Length': part.length,
      'Content-Type': 'text/html', // what S3 was told at the upload counts for nothing
      ETag: etag,
      'Last-Modified': MODIFIED,
    });
    if (isHead) response.end();
    else if (this.breaksOff) {
      this.breaksOff = false;
      response.write(part.subarray(0, part.length / 2), () => response.destroy());
    } else response.end(part);
  }
}

const STATUS = {
  AccessControlListNotSupported: 400,
  AccessDenied: 403,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
} as const;

const SIGNATURE = `AWS4-HMAC-SHA256 Credential=${KEY_ID}/`;

const findRefusal = (headers: IncomingHttpHeaders): keyof typeof STATUS | null => {
  if (headers.authorization?.startsWith(SIGNATURE) !== true) return 'AccessDenied';
  if (headers['x-amz-acl'] !== undefined) return 'AccessControlListNotSupported';
  return headers['content-encoding'] === undefined ? null : 'NotImplemented'; // aws-chunked is not for all services
};
