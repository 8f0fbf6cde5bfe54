import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PanelContext } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { findReaders, type Reader } from '../../writing/actor/find-readers';

/** @throws PolicyError for staff whose role reads nothing of the type */
export const refuseUnlessReadsType = (strapi: Core.Strapi, { state }: PanelContext, uid: string): void => {
  const { can } = permissionChecker(strapi, state.userAbility, uid);
  if (!can.read()) throw new errors.PolicyError('Your role does not read this type.');
};

interface Asked {
  readonly uid: string;
  readonly documentId: string;
  /** One language; any, when left out or null. */
  readonly locale?: string | null;
}

/**
 * What the one who asks may read of a document.
 *
 * @throws PolicyError for staff whose role does not read this document, in this language
 */
export const refuseUnlessReads = async (
  strapi: Core.Strapi,
  context: PanelContext,
  { uid, documentId, locale = null }: Asked,
): Promise<Reader> => {
  refuseUnlessReadsType(strapi, context, uid);
  const readerOf = await findReaders(strapi, context.state.userAbility, uid, [documentId]);
  const reader = readerOf(documentId);
  if (!reader.mayRead(locale)) throw new errors.PolicyError('Your role does not read this document.');
  return reader;
};
