import type { Core } from '@strapi/strapi';
import { forbidden } from '../../platform/refuse/refuse';
import { currentRequest, type RequestState } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { currentActor } from '../actor/actor';
import { findReaders } from '../actor/find-readers';
import { readableFields } from '../actor/readable-fields';
import { isOurs, type DocumentContext, type DocumentRule } from './document-rule';

/**
 * Staff copy what they read. Strapi asks whether the person may create something; the copy would belong to that person, with
 * everything that the conditions of the role keep from them in the original.
 *
 * @throws PolicyError 403
 */
export const checkCopyRight: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  if (!isOurs(uid) || action !== 'clone' || currentActor(strapi).kind !== 'staff') return next();
  const state = currentRequest(strapi)?.state ?? {};
  if (!(await mayCopy(strapi, context, state))) throw forbidden('Your role does not read all of this.', {});
  return next();
};

/** Each field that the person will read of the copy is one that the person reads of the original. */
const mayCopy = async (
  strapi: Core.Strapi,
  { uid, params: { documentId = '', locale } }: DocumentContext,
  { user, userAbility }: RequestState,
): Promise<boolean> => {
  if (userAbility === undefined) return false;
  const reader = (await findReaders(strapi, userAbility, uid, [documentId]))(documentId);
  const language = typeof locale === 'string' ? locale : DEFAULT_LOCALE;
  const { all, mayRead } = readableFields(strapi, uid, reader, language);
  const copy = { locale: language, createdBy: user };
  const { can } = permissionChecker(strapi, userAbility, uid);
  return reader.mayRead(language) && all.every((field) => mayRead(field) || !can.read(copy, field));
};
