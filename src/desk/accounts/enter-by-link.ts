import type { Core } from '@strapi/strapi';
import { findAccount, type Account, type AccountHandler } from '../../platform/strapi/accounts';
import { admit } from './attempts';
import { bodyOf } from './body-of';
import { isText } from './domain/is-text';
import { passSecondFactor } from './second-factor/pass-second-factor';
import { visitOf } from './visit';
import { welcome } from './welcome';

/** The field of a body that has the token of a link, which is the field of the account that has it too. */
export type LinkToken = 'resetPasswordToken' | 'registrationToken';

const findByLink = (strapi: Core.Strapi, field: LinkToken, token: unknown): Promise<Account | null> =>
  isText(token) ? findAccount(strapi, { [field]: token }) : Promise.resolve(null);

/**
 * A link that gives a session: to a new password, or to an account for who was invited. It stands for the password, so the
 * second factor is asked for as at the sign-in, before anything changes.
 */
export const enterByLink =
  (strapi: Core.Strapi, field: LinkToken): AccountHandler =>
  async (context, handle) => {
    const { secondFactor, ...body } = bodyOf(context);
    const account = await findByLink(strapi, field, body[field]);
    if (account === null) return handle(); // Strapi refuses it
    context.request.body = body;
    const visit = visitOf(strapi, context, account.email, account);
    await admit(strapi, context, visit);
    const codes = await passSecondFactor(strapi, visit, account, secondFactor);
    await handle();
    return welcome(strapi, context, visit, account, codes);
  };
