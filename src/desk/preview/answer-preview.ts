import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findDocument } from '../../reading/content/find-document';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { pathsAbove } from '../../reading/content/domain/paths-above';
import { presentPage } from '../../reading/content/domain/present-page';
import { presentRelease } from '../../reading/content/domain/present-release';
import type { StoredPage, StoredRelease } from '../../reading/content/domain/stored';
import { readToken, type PreviewLink } from './domain/preview-link';
import { findRows } from '../../platform/strapi/rows';
import { leaveReadable } from '../../writing/actor/domain/leave-readable';
import type { Reader } from '../../writing/actor/find-readers';
import { readableFields } from '../../writing/actor/readable-fields';
import { findStaffReader } from './find-staff-reader';
import { isPreviewSigned } from './sign';
import { PAGE, RELEASE } from '../../shared/content-types/uids';

const MILLISECONDS = 1000; // in a second

const REFUSED = {
  forged: 'This is no preview link of this newsroom. Open the preview in the panel.',
  expired: 'This preview link has expired. Open the preview in the panel again.',
};

/**
 * The draft that a link opens, as `/api/content` answers what is published.
 *
 * @throws PolicyError 403 for a link that is forged or expired, or whose owner may not read this any more
 * @throws NotFoundError 404 when there is no such draft any more
 */
export const answerPreview = async (strapi: Core.Strapi, token: string) => {
  const keys = strapi.config.get<string[]>('server.app.keys');
  const now = Math.floor(Date.now() / MILLISECONDS);
  const read = readToken(token, (text, signature) => isPreviewSigned(keys, text, signature), now);
  if ('refused' in read) throw new errors.PolicyError(REFUSED[read.refused]);
  const { type, documentId, locale, staff, expires } = read.link;
  const reader = await findStaffReader(strapi, { staff, uid: `api::${type}.${type}`, documentId });
  if (reader?.mayRead(locale) !== true) {
    throw new errors.PolicyError('Whoever opened this preview may not read it any more.');
  }
  const data = await presentDraft(strapi, read.link, reader);
  if (data === null) throw new errors.NotFoundError('There is no draft in this language any more.');
  const expiresAt = new Date(expires * MILLISECONDS).toISOString();
  return { data, meta: { locale, isPreview: true, expiresAt } };
};

/** Fields that the one who opened it does not read are as empty as those that nobody has written. */
const presentDraft = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: PreviewLink,
  reader: Reader,
) => {
  const uid: typeof PAGE | typeof RELEASE = type === 'page' ? PAGE : RELEASE;
  const query = { uid, documentId, locale, status: 'draft' as const };
  const above = await findPathsAbove(strapi, query);
  const found = await findDocument(strapi, { ...query, above });
  if (found === null) return null;
  const readable = readableFields(strapi, uid, reader, locale);
  const document: unknown = leaveReadable({ ...found.document }, readable, toEmpty);
  const frame = { newsroomUrl: newsroomUrl(strapi), siteUrl: siteUrl(strapi) };
  return type === 'page'
    ? presentPage(document as StoredPage, found, frame)
    : presentRelease(document as StoredRelease, found, frame);
};

const toEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  return typeof value === 'string' ? '' : null;
};

interface Draft {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Of the pages above a draft; a release stands below `/news`. */
const findPathsAbove = async (strapi: Core.Strapi, { uid, documentId, locale }: Draft): Promise<string[]> => {
  if (uid !== PAGE) return pathsAbove('/news/draft');
  const where = { documentId, locale, publishedAt: null };
  const [draft] = await findRows<{ path: string | null }>(strapi, uid, { where });
  return pathsAbove(draft?.path ?? '/');
};
