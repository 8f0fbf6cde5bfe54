import type { Core } from '@strapi/strapi';
import { currentRequest, type Credentials } from '../../platform/strapi/koa';
import { RELEASE } from '../../shared/content-types/uids';
import { currentActor } from './actor';
import { mayPersonActOn, type RightOnDocument } from './person-rights';

/**
 * Whether the one behind what is being done now may do it with that very document. Staff: by the conditions, fields and
 * languages of their roles. Tokens: by what was ticked for the type. The newsroom itself: always.
 *
 * @example if (!(await mayActOn(strapi, { action: 'publish', uid, documentId }))) throw forbidden(…)
 */
export const mayActOn = async (strapi: Core.Strapi, right: RightOnDocument): Promise<boolean> => {
  const { kind } = currentActor(strapi);
  if (kind === 'newsroom') return true;
  const { userAbility, auth } = currentRequest(strapi)?.state ?? {};
  if (kind === 'staff') return userAbility !== undefined && mayPersonActOn(strapi, userAbility, right);
  return auth?.credentials ? mayTokenActOn(auth.credentials, right) : false;
};

/** A token has no conditions. */
const mayTokenActOn = (
  { type, permissions = [] }: Credentials,
  { action, uid }: RightOnDocument,
): boolean => {
  if (type !== 'custom') return type === 'full-access' || action === 'read';
  return boxesOf(action, uid).some((box) => permissions.includes(`${uid}.${box}`));
};

const boxesOf = (action: RightOnDocument['action'], uid: string): readonly string[] => {
  if (action === 'read') return ['find', 'findOne'];
  if (action === 'publish' && uid !== RELEASE) return ['update']; // by `?status=published`; releases have a box for it
  return [action];
};
