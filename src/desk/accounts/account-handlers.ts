import { errors } from '@strapi/utils';
import {
  authService,
  endOtherSessions,
  endSessions,
  findAccount,
  signedInAs,
  type Account,
} from '../../platform/strapi/accounts';
import type { PanelContext } from '../../platform/strapi/koa';
import { forbidden } from '../../platform/refuse/refuse';
import { admit, forgetAttempts } from './attempts';
import { bodyOf } from './body-of';
import { isPasswordOf } from './is-password-of';
import { isDemanded, isSuperAdmin } from './second-factor/is-demanded';
import {
  beginEnrolment,
  confirmEnrolment,
  countRecoveryCodes,
  dropSecondFactor,
  hasSecondFactor,
  listProtected,
  takeCode,
} from './second-factor/second-factors';
import { readSignIns, recordSignIn } from './sign-in-log';
import { visitOf, type Visit } from './visit';

type Handler = (context: PanelContext) => Promise<void>;

const WRONG_PASSWORD = 'The password is wrong.';
const WRONG_CODE = 'This code is wrong, or was used already: enter the next one.';

const asking = async (context: PanelContext): Promise<Account> => {
  const account = await findAccount(strapi, { id: signedInAs(context).account });
  if (account === null) throw new errors.NotFoundError('There is no such account any more.');
  return account;
};

/** Tries of somebody who is signed in count as those at the door do. */
const tryAs = async (context: PanelContext, account: Account): Promise<Visit> => {
  const visit = visitOf(strapi, context, account.email, account);
  await admit(strapi, context, visit);
  return visit;
};

/** How the second factor of the one who asks stands. */
export const showSecondFactor: Handler = async (context) => {
  const account = await asking(context);
  context.body = {
    data: {
      isOn: await hasSecondFactor(strapi, account.id),
      isDemanded: await isDemanded(strapi, account),
      recoveryCodes: await countRecoveryCodes(strapi, account.id),
    },
  };
};

const refuseWrongPassword = async (account: Account, password: unknown): Promise<void> => {
  const compare = (typed: string, hash: string): Promise<boolean> =>
    authService(strapi).validatePassword(typed, hash);
  if (typeof password !== 'string' || !(await isPasswordOf(compare, account, password)))
    throw forbidden(WRONG_PASSWORD, {});
};

/** Begins with the password: who finds a screen left open adds no app of theirs. */
export const beginSecondFactor: Handler = async (context) => {
  const account = await asking(context);
  const visit = await tryAs(context, account);
  await refuseWrongPassword(account, bodyOf(context).password);
  await forgetAttempts(strapi, visit);
  context.body = { data: await beginEnrolment(strapi, account) };
};

export const confirmSecondFactor: Handler = async (context) => {
  const account = await asking(context);
  const visit = await tryAs(context, account);
  const { code } = bodyOf(context);
  const recoveryCodes =
    typeof code === 'string' ? await confirmEnrolment(strapi, account.id, code.replace(/\s/g, '')) : null;
  if (recoveryCodes === null) throw forbidden(WRONG_CODE, {});
  await forgetAttempts(strapi, visit);
  await endOtherSessions(strapi, account.id, signedInAs(context).session);
  await recordSignIn(strapi, 'factor-on', account);
  context.body = { data: { recoveryCodes } };
};

/** Takes a code, as who finds a screen left open has none. */
export const endSecondFactor: Handler = async (context) => {
  const account = await asking(context);
  const visit = await tryAs(context, account);
  const { code } = bodyOf(context);
  if (typeof code !== 'string' || (await takeCode(strapi, account.id, code)) === null) {
    await recordSignIn(strapi, 'code-refused', account);
    throw forbidden(WRONG_CODE, {});
  }
  await forgetAttempts(strapi, visit);
  await dropSecondFactor(strapi, account.id);
  await recordSignIn(strapi, 'factor-off', account);
  context.body = { data: {} };
};

const refuseUnlessSuperAdmin = async (context: PanelContext): Promise<Account> => {
  const account = await asking(context);
  if (!isSuperAdmin(account)) throw forbidden('Super admins alone see who signed in.', {});
  return account;
};

/** The log of sign-ins, and who has a second factor. */
export const showSignIns: Handler = async (context) => {
  await refuseUnlessSuperAdmin(context);
  const before = Number.parseInt(context.query.before ?? '', 10);
  context.body = {
    data: {
      lines: await readSignIns(strapi, Number.isSafeInteger(before) ? before : null),
      protected: await listProtected(strapi),
    },
  };
};

/** For somebody who lost the device. */
export const endSecondFactorOf: Handler = async (context) => {
  const actor = await refuseUnlessSuperAdmin(context);
  const id = Number(context.params.id);
  const account = Number.isSafeInteger(id) ? await findAccount(strapi, { id }) : null;
  if (account === null || !(await dropSecondFactor(strapi, account.id)))
    throw new errors.NotFoundError('Nobody with this number has a second factor.');
  await endSessions(strapi, account.id); // the device is lost: who has it may be signed in
  await recordSignIn(strapi, 'factor-off', account, actor.id === account.id ? null : actor.id);
  context.body = { data: {} };
};
