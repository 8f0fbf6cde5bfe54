import type { Core } from '@strapi/strapi';
import {
  endSessions,
  findAccount,
  passedAccount,
  signedInAs,
  withdrawCookies,
  wrapAccountHandlers,
  wrapAuthService,
  type AccountHandler,
} from '../../platform/strapi/accounts';
import type { Context } from '../../platform/strapi/koa';
import { forbidden, refuse } from '../../platform/refuse/refuse';
import { admit, forgetAttempts } from './attempts';
import { bodyOf } from './body-of';
import { judgePassword } from './domain/judge-password';
import { enterByLink } from './enter-by-link';
import { isDemanded } from './second-factor/is-demanded';
import { guardPasswords } from './guard-passwords';
import { refreshSession } from './refresh-session';
import { checkSetUp } from './set-up-link';
import { recordSignIn } from './sign-in-log';
import { signIn } from './sign-in';
import { visitOf } from './visit';

/** Every route of the panel that takes a password or gives a session. */
export const guardAccounts = (strapi: Core.Strapi): void => {
  guardPasswords(strapi);
  wrapAuthService(strapi, (service) => ({
    // whoever comes past `signIn` has passed nothing, and is signed in by nothing
    checkCredentials: () => {
      const account = passedAccount(strapi);
      return Promise.resolve(
        account === null ? [null, false, { message: 'Invalid credentials' }] : [null, account],
      );
    },
    // Strapi does not wait for it, so that it takes no longer for those who exist: nor does anybody hear it fail
    forgotPassword: (sent) =>
      service.forgotPassword(sent).catch((error: unknown) => {
        strapi.log.error('A link to reset a password could not be sent.', error);
      }),
  }));
  wrapAccountHandlers(strapi, 'authentication', {
    login: signIn(strapi),
    accessToken: refreshSession(strapi),
    register: (context, handle) => {
      const { userInfo } = bodyOf(context);
      refusePassword((userInfo as { password?: unknown } | null | undefined)?.password, 'userInfo.password');
      return enterByLink(strapi, 'registrationToken')(context, handle);
    },
    registerAdmin: checkSetUp(strapi, (context, handle) =>
      withPassword(context, () => registerFirst(strapi, context, handle)),
    ),
    resetPassword: (context, handle) =>
      withPassword(context, () =>
        Promise.resolve(enterByLink(strapi, 'resetPasswordToken')(context, handle)),
      ),
    forgotPassword: askReset(strapi),
    logout: async (context, handle) => {
      await handle();
      await recordSignIn(
        strapi,
        'signed-out',
        await findAccount(strapi, { id: signedInAs(context).account }),
      );
    },
  });
  wrapAccountHandlers(strapi, 'user', { update: withPasswordIfAny });
  wrapAccountHandlers(strapi, 'authenticated-user', { updateMe: changeOwn(strapi) });
};

const refusePassword = (password: unknown, at: string): void => {
  refuse(judgePassword(password, at));
};

/** Before Strapi's own check, whose sentence would ask for eight characters. */
const withPassword: AccountHandler = (context, handle) => {
  refusePassword(bodyOf(context).password, 'password');
  return handle();
};

const withPasswordIfAny: AccountHandler = (context, handle) =>
  'password' in bodyOf(context) ? withPassword(context, handle) : handle();

/** The first administrator has an account before a second factor: where one is demanded, they sign in with it. */
const registerFirst = async (
  strapi: Core.Strapi,
  context: Context,
  handle: () => Promise<unknown>,
): Promise<void> => {
  await handle();
  const { data } = (context.body ?? {}) as { data?: { user?: { id: number } } };
  const account = await findAccount(strapi, { id: data?.user?.id ?? 0 });
  if (account === null) return;
  await recordSignIn(strapi, 'registered', account);
  if (!(await isDemanded(strapi, account))) return;
  await endSessions(strapi, account.id);
  withdrawCookies(context);
  throw forbidden('Your account is made. Sign in with it: a second factor is set up then.', {});
};

/** Noted the same for those who exist and those who do not. */
const askReset =
  (strapi: Core.Strapi): AccountHandler =>
  async (context, handle) => {
    await handle();
    const { email } = bodyOf(context);
    const typed = typeof email === 'string' ? email.toLowerCase() : '';
    await recordSignIn(strapi, 'reset-asked', await findAccount(strapi, { email: typed }));
  };

/** Who sits at a screen that was left open guesses no faster than at the door. */
const changeOwn =
  (strapi: Core.Strapi): AccountHandler =>
  async (context: Context, handle) => {
    const { currentPassword } = bodyOf(context);
    if (typeof currentPassword !== 'string') return withPasswordIfAny(context, handle);
    const account = await findAccount(strapi, { id: signedInAs(context).account });
    const visit = visitOf(strapi, context, account?.email ?? '', account);
    await admit(strapi, context, visit);
    await withPasswordIfAny(context, handle);
    if (context.status === 200) await forgetAttempts(strapi, visit);
    return undefined;
  };
