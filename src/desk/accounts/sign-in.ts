import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { authService, findAccount, notePassed, type AccountHandler } from '../../platform/strapi/accounts';
import { refusal } from '../../platform/refuse/refuse';
import { admit } from './attempts';
import { bodyOf } from './body-of';
import { readSignIn } from './domain/read-sign-in';
import { isPasswordOf } from './is-password-of';
import { recordSignIn } from './sign-in-log';
import { passSecondFactor } from './second-factor/pass-second-factor';
import { visitOf } from './visit';
import { welcome } from './welcome';

/**
 * The sign-in of the panel: counted, compared and noted before Strapi makes a session. Whether an account exists, has left or
 * is blocked shows in no answer, and not in the time it takes.
 */
export const signIn =
  (strapi: Core.Strapi): AccountHandler =>
  async (context, handle) => {
    const body = bodyOf(context);
    const sent = readSignIn(body);
    if (Array.isArray(sent)) throw refusal(sent, 'You cannot be signed in.');
    const account = await findAccount(strapi, { email: sent.email });
    const visit = visitOf(strapi, context, sent.email, account);
    await admit(strapi, context, visit);
    const compare = (password: string, hash: string): Promise<boolean> =>
      authService(strapi).validatePassword(password, hash);
    const isRight = await isPasswordOf(compare, account, sent.password);
    if (account === null || !isRight) {
      await recordSignIn(strapi, 'refused', account);
      throw new errors.ApplicationError('The e-mail address or the password is wrong.');
    }
    const codes = await passSecondFactor(strapi, visit, account, body.secondFactor);
    notePassed(context, account);
    await handle();
    await welcome(strapi, context, visit, account, codes);
  };
