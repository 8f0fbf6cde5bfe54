import type { Core } from '@strapi/strapi';
import { currentRequest } from '../../platform/strapi/koa';
import {
  endSessions,
  findAccount,
  wrapAccountService,
  type AccountValues,
} from '../../platform/strapi/accounts';
import { refuse } from '../../platform/refuse/refuse';
import { sql } from '../../platform/storage/sql';
import type { SignInEvent } from '../contract/accounts';
import { judgePassword } from './domain/judge-password';
import { recordSignIn } from './sign-in-log';

/**
 * The one place where accounts are written, whoever asks for it (a form, a link, a setting, one of Strapi's commands): a
 * password follows the rule, and a new one, like leaving, ends every session of the account. Its access tokens too: they
 * are worth what their session is, and that is asked at each request.
 */
export const guardPasswords = (strapi: Core.Strapi): void => {
  wrapAccountService(strapi, (service) => ({
    create: (values) => {
      if ('password' in values) refuse(judgePassword(values.password, 'password'));
      return service.create(values);
    },
    createFirstAdmin: (values) => {
      refuse(judgePassword(values.password, 'password'));
      return service.createFirstAdmin(values);
    },
    updateById: async (id, values) => {
      const event = eventOf(strapi, id, values);
      if (event === null) return service.updateById(id, values);
      if ('password' in values) refuse(judgePassword(values.password, 'password'));
      return strapi.db.transaction(async () => {
        const account = await service.updateById(id, values);
        if (account === null) return null;
        await endSessions(strapi, account.id);
        await recordSignIn(strapi, event, account, otherPerson(strapi, account.id));
        return account;
      });
    },
    resetPasswordByEmail: async (email, password) => {
      refuse(judgePassword(password, 'password'));
      return strapi.db.transaction(async () => {
        await service.resetPasswordByEmail(email, password);
        const account = await findAccount(strapi, { email });
        if (account === null) return;
        await endSessions(strapi, account.id);
        await recordSignIn(strapi, 'reset-by-command', account);
      });
    },
    deleteById: async (id) => {
      const account = await service.deleteById(id);
      if (account !== null) await forgetAccounts(strapi, [account.id]);
      return account;
    },
    deleteByIds: async (ids) => {
      const accounts = await service.deleteByIds(ids);
      await forgetAccounts(
        strapi,
        accounts.map((account) => account.id),
      );
      return accounts;
    },
  }));
};

/** What a change of an account is at the door; null: nothing. */
const eventOf = (strapi: Core.Strapi, id: number | string, values: AccountValues): SignInEvent | null => {
  if (!('password' in values)) return values.isActive === false ? 'switched-off' : null;
  if ('registrationToken' in values) return 'registered';
  if ('resetPasswordToken' in values) return 'reset-by-link';
  const request = currentRequest(strapi);
  if (request?.state.user === undefined) return 'reset-by-command';
  return String(request.state.user.id) === String(id) ? 'password-changed' : 'reset-by-administrator';
};

const otherPerson = (strapi: Core.Strapi, id: number): number | null => {
  const asking = currentRequest(strapi)?.state.user?.id ?? null;
  return asking === id ? null : asking;
};

/** Sessions and second factors of who is no longer there. */
const forgetAccounts = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  for (const id of ids) {
    await endSessions(strapi, id);
    await sql(strapi, 'delete from second_factors where account_id = ?', [id]);
    await sql(strapi, 'delete from recovery_codes where account_id = ?', [id]);
  }
};
