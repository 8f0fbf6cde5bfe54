import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import {
  accountOfToken,
  endSessions,
  holdSession,
  sessionOfCookie,
  withdrawCookies,
  type AccountHandler,
} from '../../platform/strapi/accounts';

/**
 * Strapi makes the next session of one that it read before. When that was ended in between, by a reset say, the next one
 * must not live: whoever ends sessions is waited for, and what was made meanwhile goes too.
 */
export const refreshSession =
  (strapi: Core.Strapi): AccountHandler =>
  async (context, handle) => {
    const before = sessionOfCookie(context);
    await handle();
    const { data } = (context.body ?? {}) as { data?: { token?: unknown } };
    const account = typeof data?.token === 'string' ? accountOfToken(strapi, data.token) : null;
    if (account === null || (before !== null && (await holdSession(strapi, before)))) return;
    await endSessions(strapi, account);
    withdrawCookies(context);
    throw new errors.UnauthorizedError('Invalid refresh token');
  };
