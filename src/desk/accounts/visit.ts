import type { Core } from '@strapi/strapi';
import type { Account } from '../../platform/strapi/accounts';
import type { Context } from '../../platform/strapi/koa';
import { keyedHash } from './account-keys';
import { readDevice } from './device-cookie';
import { placeOf } from './domain/place-of';

/** Somebody at the door who says who they are. */
export interface Visit {
  /** Whom the e-mail address belongs to; null: nobody, of which the one who asks learns nothing. */
  readonly account: Pick<Account, 'id' | 'email'> | null;
  /** A keyed hash of the e-mail address that was typed. */
  readonly key: string;
  readonly address: string;
  /** A browser that this account signed in with before; null: none. */
  readonly device: string | null;
}

/** @param email - as it was typed */
export const visitOf = (
  strapi: Core.Strapi,
  context: Context,
  email: string,
  account: Pick<Account, 'id' | 'email'> | null,
): Visit => ({
  account,
  key: keyedHash(strapi, 'attempts', email.toLowerCase()),
  address: placeOf(context.ip),
  device: readDevice(strapi, context, account?.id ?? null),
});
