import { createHash } from 'node:crypto';
import type { Encoding } from './domain/choose-encoding';
import { CACHE_CONTROL, tagHeaders } from './domain/downstream';
import type { WrittenHead } from './written-head';

type Header = readonly [name: string, value: string];

/** What Strapi answered, before anything of one request is in it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Buffer;
  readonly tags: readonly string[];
  /** Milliseconds since 1970 from which it must be computed anew; Infinity: never. */
  readonly expiresAt: number;
}

/** How much of an answer is sent: all, what HEAD gets, or 304. */
export type Form = 'whole' | 'head' | 'unchanged';

/** A head of an answer, as it was written for a form, an encoding, and headers that depend on who asks. */
export interface KeptHead {
  readonly form: Form;
  readonly encoding: Encoding;
  readonly ofRequest: readonly string[];
  readonly head: WrittenHead;
}

/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly tags: readonly string[];
  readonly expiresAt: number;
  readonly lastModified: string | undefined;
  /** Names and values in turn, as `writeHead` takes them: all but ETag, length, encoding and what depends on the request. */
  readonly headers: readonly string[];
  /** The same without what describes the body: for 304. RFC 9110, section 15.4.5. */
  readonly headersOfFresh: readonly string[];
  readonly bodies: Partial<Record<Encoding, Buffer>> & { readonly identity: Buffer };
  readonly etags: Readonly<Record<Encoding, string>>;
  /** Those that were written so far. */
  readonly heads: KeptHead[];
}

/** Smaller bodies are not compressed: bytes; it would save nothing that a packet does not hold. */
const WORTH_COMPRESSING = 1024;

const OF_THE_BODY = ['content-type', 'content-length'];
const SET_HERE = ['etag', 'content-length', 'cache-tag', 'surrogate-key'];

/** Makes an answer ready: everything that does not depend on the request is done here, once. */
export const prepareAnswer = ({ status, headers, body, tags, expiresAt }: RawAnswer): Answer => {
  const has = (name: string): boolean => headers.some(([given]) => given.toLowerCase() === name);
  const kept = headers.filter(
    ([name]) => !SET_HERE.includes(name.toLowerCase()) && name.toLowerCase() !== 'vary',
  );
  const all: Header[] = [
    ...kept,
    ['Vary', addEncoding(headers.find(([name]) => name.toLowerCase() === 'vary')?.[1])],
    ...(has('cache-control') ? [] : [['Cache-Control', CACHE_CONTROL] as const]),
    ...tagHeaders(tags),
  ];
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22); // 132 bits
  return {
    status,
    tags,
    expiresAt,
    lastModified: kept.find(([name]) => name.toLowerCase() === 'last-modified')?.[1],
    headers: all.flat(),
    headersOfFresh: all.filter(([name]) => !OF_THE_BODY.includes(name.toLowerCase())).flat(),
    bodies: { identity: body },
    etags: { identity: `"${hash}"`, gzip: `"${hash}-gzip"`, br: `"${hash}-br"` },
    heads: [],
  };
};

export const isWorthCompressing = ({ bodies }: Answer): boolean =>
  bodies.identity.length >= WORTH_COMPRESSING;

/** Bytes that an answer takes, about. */
export const sizeOf = ({ headers, headersOfFresh, bodies, tags }: Answer): number =>
  HEADS * lengthOf(headers) +
  lengthOf(headersOfFresh) +
  lengthOf(tags) +
  lengthOf(Object.values(bodies)) +
  OVERHEAD;

const HEADS = 4; // the headers themselves, and about as many heads made of them
const OVERHEAD = 1_000; // bytes: the objects around

const lengthOf = (parts: readonly { readonly length: number }[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

const addEncoding = (vary = ''): string => {
  const names = vary.split(',').map((name) => name.trim());
  return [...new Set([...names, 'Accept-Encoding'])].filter((name) => name !== '').join(', ');
};
