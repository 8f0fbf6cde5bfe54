import type { Core } from '@strapi/strapi';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../platform/strapi/koa';
import { keyedHash } from './account-keys';

const NAME = 'newsroom_device';
const DAYS = 180;
const DAY = 86_400_000; // milliseconds

const sealOf = (strapi: Core.Strapi, account: number, name: string): string =>
  keyedHash(strapi, 'device', `${account}:${name}`);

/**
 * The name of a browser in which this account signed in before, or null. What strangers do elsewhere, even behind the same
 * address, is not counted against it (docs/adr/0079).
 */
export const readDevice = (strapi: Core.Strapi, context: Context, account: number | null): string | null => {
  const [name = '', seal = ''] = (context.cookies.get(NAME) ?? '').split('.');
  if (account === null || name === '') return null;
  const right = Buffer.from(sealOf(strapi, account, name));
  const sent = Buffer.from(seal);
  return right.length === sent.length && timingSafeEqual(right, sent) ? name : null;
};

/** Lets the browser be known again. The cookie opens nothing: with it comes a place of its own to mistype in. */
export const rememberDevice = (strapi: Core.Strapi, context: Context, account: number): void => {
  const name = readDevice(strapi, context, account) ?? randomBytes(16).toString('hex');
  context.cookies.set(NAME, `${name}.${sealOf(strapi, account, name)}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: context.secure,
    signed: false,
    path: '/admin',
    maxAge: DAYS * DAY,
    overwrite: true,
  });
};
