import type { Core } from '@strapi/strapi';
import type { Account } from '../../platform/strapi/accounts';
import type { Context } from '../../platform/strapi/koa';
import { forgetAttempts } from './attempts';
import { rememberDevice } from './device-cookie';
import { forgetOldSignIns, recordSignIn } from './sign-in-log';
import type { Visit } from './visit';

/** What follows of a session that was given: waits end, the browser is known again, and the log has a line. */
export const welcome = async (
  strapi: Core.Strapi,
  context: Context,
  visit: Visit,
  account: Account,
  recoveryCodes: readonly string[],
): Promise<void> => {
  await forgetAttempts(strapi, visit);
  rememberDevice(strapi, context, account.id);
  await recordSignIn(strapi, 'signed-in', account);
  await forgetOldSignIns(strapi);
  const { data } = (context.body ?? {}) as { data?: Record<string, unknown> };
  if (data !== undefined && recoveryCodes.length > 0) data.recoveryCodes = recoveryCodes;
};
