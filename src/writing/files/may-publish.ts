import type { Core } from '@strapi/strapi';
import { currentRequest } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { permissionChecker } from '../../platform/strapi/services';
import { RELEASE } from '../../shared/content-types/uids';
import { currentActor } from '../actor/actor';

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

const may = async (
  strapi: Core.Strapi,
  action: 'publish' | 'read',
  { uid, documentId, locales }: Versions,
): Promise<boolean> => {
  const { kind } = currentActor(strapi);
  const state = currentRequest(strapi)?.state;
  if (kind === 'newsroom') return true;
  if (kind === 'token') return mayToken(state?.auth?.credentials, uid);
  const { can } = permissionChecker(strapi, state?.userAbility, uid);
  const drafts = await findRows(strapi, uid, {
    where: { documentId, publishedAt: null },
    populate: { createdBy: { populate: ['roles'] } }, // conditions ask who created it
  });
  const asked = drafts.filter(({ locale }) => locales.includes(locale));
  return asked.length > 0 && asked.every((draft) => can[action](draft));
};

interface Token {
  readonly type: string;
  readonly permissions?: readonly string[];
}

/** Tokens publish what they may update (docs/adr/0010), but for releases, whose publication has a box of its own. */
const mayToken = (token: Token | null | undefined, uid: string): boolean => {
  if (!token) return false;
  const right = `${uid}.${uid === RELEASE ? 'publish' : 'update'}`;
  return token.type === 'full-access' || token.permissions?.includes(right) === true;
};
