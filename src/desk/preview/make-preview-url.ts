import type { Core } from '@strapi/strapi';
import { webAddress } from '../../shared/addresses/web-address';
import { DEFAULT_LOCALE, isLocale } from '../../shared/locales/locales';
import { writeToken } from './domain/preview-link';
import { findFrontEnd } from './find-front-end';
import { findPublicPath } from './find-public-path';
import { findReaders } from '../../writing/actor/find-readers';
import { signPreview } from './sign';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { currentRequest } from '../../platform/strapi/koa';

/** What the panel says of the document whose preview is asked for. */
export interface PreviewRequest {
  readonly documentId?: string;
  readonly locale?: string;
  readonly status?: string;
}

const LIFE = 600; // seconds: to look at a draft beside the form; the panel makes a new link each time it is opened
const MILLISECONDS = 1000; // in a second

const TYPES: Readonly<Record<string, 'page' | 'press-release'>> = {
  [PAGE]: 'page',
  [RELEASE]: 'press-release',
};

/**
 * Where the panel's preview of a document is: at the front end, by a signed link for the one who asks; for what is
 * published, its public address.
 *
 * @returns undefined for what has no preview, for staff who may not read it, and while the front end does not answer: the panel
 * offers none then
 */
export const makePreviewUrl = async (
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale = DEFAULT_LOCALE, status }: PreviewRequest,
): Promise<string | undefined> => {
  const type = TYPES[uid];
  const page = strapi.config.get<string>('newsroom.preview.url');
  if (type === undefined || page === '' || documentId === undefined || !isLocale(locale)) return undefined;
  const { user, userAbility } = currentRequest(strapi)?.state ?? {};
  if (user === undefined || userAbility === undefined) return undefined;
  const readerOf = await findReaders(strapi, userAbility, uid, [documentId]);
  if (!readerOf(documentId).mayRead(locale)) return undefined;
  if ((await findFrontEnd(strapi)).state !== 'there') return undefined;
  if (status === 'published') {
    const path = await findPublicPath(strapi, uid, documentId, locale);
    return path === null ? undefined : webAddress(new URL(page).origin, locale, path);
  }
  const keys = strapi.config.get<string[]>('server.app.keys');
  const expires = Math.floor(Date.now() / MILLISECONDS) + LIFE;
  const link = { type, documentId, locale, staff: user.id, expires };
  const address = new URL(page);
  address.searchParams.set(
    'token',
    writeToken(link, (text) => signPreview(keys, text)),
  );
  return address.href;
};
