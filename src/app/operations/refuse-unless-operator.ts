import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../platform/strapi/koa';

/**
 * Health and metrics are for everybody, unless OPERATIONS_TOKEN is set: then for those who send it.
 *
 * @throws UnauthorizedError 401 without the token
 */
export const refuseUnlessOperator = (strapi: Core.Strapi, context: Context): void => {
  const token = operationsToken(strapi);
  if (token === '' || isSame(context.get('Authorization'), `Bearer ${token}`)) return;
  context.set('WWW-Authenticate', 'Bearer');
  throw new errors.UnauthorizedError('Send the OPERATIONS_TOKEN as a bearer token.');
};

export const operationsToken = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('newsroom.operations.token');

/** Takes as long for a wrong token as for the right one: hashes have one length. */
const isSame = (sent: string, expected: string): boolean => timingSafeEqual(digest(sent), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
