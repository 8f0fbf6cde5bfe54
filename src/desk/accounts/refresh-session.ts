import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isDemanded } from './second-factor/is-demanded';
import { hasSecondFactor } from './second-factor/second-factors';
import {
  accountOfToken,
  endSessions,
  findAccount,
  holdSession,
  sessionOfCookie,
  withdrawCookies,
  type AccountHandler,
} from '../../platform/strapi/accounts';

/**
 * Strapi makes the next session of one that it read before. When that was ended in between, by a reset say, the next one
 * must not live: whoever ends sessions is waited for, and what was made meanwhile goes too. So does a session of who has no
 * second factor, where one is demanded.
 */
export const refreshSession =
  (strapi: Core.Strapi): AccountHandler =>
  async (context, handle) => {
    const before = sessionOfCookie(context);
    await handle();
    const { data } = (context.body ?? {}) as { data?: { token?: unknown } };
    const account = typeof data?.token === 'string' ? accountOfToken(strapi, data.token) : null;
    if (account === null) return;
    const isHeld = before !== null && (await holdSession(strapi, before));
    if (isHeld && !(await lacksSecondFactor(strapi, account))) return;
    await endSessions(strapi, account);
    withdrawCookies(context);
    throw new errors.UnauthorizedError('Invalid refresh token');
  };

const lacksSecondFactor = async (strapi: Core.Strapi, id: number): Promise<boolean> => {
  const account = await findAccount(strapi, { id });
  if (account === null || !(await isDemanded(strapi, account))) return false;
  return !(await hasSecondFactor(strapi, id));
};
