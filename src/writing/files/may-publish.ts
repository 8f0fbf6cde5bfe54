import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/actor';
import { mayActOn } from '../actor/may-act-on';

/** Some languages of a document, null in the list: its type has none. */
interface Versions {
  readonly uid: string;
  readonly documentId: string;
  readonly locales: readonly (string | null)[];
}

/** Whether who asks now may publish a document in these languages: as Strapi's own Publish decides it. */
export const mayPublish = (strapi: Core.Strapi, versions: Versions): Promise<boolean> =>
  may(strapi, 'publish', versions);

/** Whether who asks now may read the drafts of a document in these languages. */
export const mayRead = (strapi: Core.Strapi, versions: Versions): Promise<boolean> =>
  may(strapi, 'read', versions);

/** Of a token's rights on drafts the one to publish says most: what may be read by a token is public. */
const may = async (
  strapi: Core.Strapi,
  asked: 'publish' | 'read',
  { uid, documentId, locales }: Versions,
): Promise<boolean> => {
  const action = currentActor(strapi).kind === 'token' ? 'publish' : asked;
  for (const locale of locales)
    if (!(await mayActOn(strapi, { action, uid, documentId, locale: locale ?? undefined }))) return false;
  return locales.length > 0;
};
