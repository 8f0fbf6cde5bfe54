import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

/** What a link opens: one draft in one language, for one person, for a time. */
export interface PreviewLink {
  readonly type: 'page' | 'press-release';
  readonly documentId: string;
  readonly locale: (typeof LOCALES)[number];
  /** The id of the person in the panel who asked for it. */
  readonly staff: number;
  /** Seconds since 1970. */
  readonly expires: number;
}

const LINK = z.strictObject({
  type: z.enum(['page', 'press-release']),
  documentId: z.string().min(1),
  locale: z.enum(LOCALES),
  staff: z.int(),
  expires: z.int(),
});

/**
 * The token of a link: what it opens, as JSON in base64url, a dot, and the signature of that.
 *
 * @param sign - of a text, as base64url
 */
export const writeToken = (link: PreviewLink, sign: (text: string) => string): string => {
  const payload = toBase64Url(JSON.stringify(link));
  return `${payload}.${sign(payload)}`;
};

export type ReadToken = { readonly link: PreviewLink } | { readonly refused: 'forged' | 'expired' };

/**
 * @param isSigned - whether a signature belongs to a text
 * @param now - seconds since 1970
 */
export const readToken = (
  token: string,
  isSigned: (text: string, signature: string) => boolean,
  now: number,
): ReadToken => {
  const [payload = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isSigned(payload, signature)) return { refused: 'forged' };
  const read = LINK.safeParse(JSON.parse(fromBase64Url(payload)));
  if (!read.success) return { refused: 'forged' };
  return read.data.expires > now ? { link: read.data } : { refused: 'expired' };
};

/** All of it is ASCII: documentIds are letters and digits. */
const toBase64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const fromBase64Url = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));
