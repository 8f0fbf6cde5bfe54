import type { Core } from '@strapi/strapi';
import { runRaw } from './connection';
import { currentRequest, type Context } from './koa';

/** Somebody of the staff, with what only the door may see. */
export interface Account {
  readonly id: number;
  readonly email: string;
  /** bcrypt's; null: invited, and not here yet. */
  readonly password: string | null;
  readonly isActive: boolean;
  readonly blocked?: boolean | null;
  readonly roles?: readonly { readonly code: string }[];
}

interface Written {
  readonly id: number;
  readonly email: string;
}

/** What an account is written with. */
export type AccountValues = Readonly<Record<string, unknown>>;

/** The methods of the panel's service through which every account is written: by its routes, links and Strapi's commands. */
export interface AccountService {
  create(values: AccountValues): Promise<Written>;
  createFirstAdmin(values: AccountValues): Promise<Written>;
  updateById(id: number | string, values: AccountValues): Promise<Written | null>;
  /** Of the command `strapi admin:reset-user-password`, which asks no other method. */
  resetPasswordByEmail(email: string, password: string): Promise<unknown>;
  deleteById(id: number | string): Promise<Written | null>;
  deleteByIds(ids: readonly (number | string)[]): Promise<readonly Written[]>;
}

/** The panel's service that knows passwords. */
export interface AuthService {
  /** What Strapi's sign-in takes for the answer of a password: an error, an account or false, and why not. */
  checkCredentials(sent: { email: string; password: string }): Promise<[unknown, unknown, object?]>;
  forgotPassword(sent: { email: string }): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

export const accountService = (strapi: Core.Strapi): AccountService =>
  strapi.service('admin::user') as unknown as AccountService;

export const authService = (strapi: Core.Strapi): AuthService =>
  strapi.service('admin::auth') as unknown as AuthService;

/** Wraps methods of the service that writes accounts: Strapi makes it once, and calls it by name each time. */
export const wrapAccountService = (
  strapi: Core.Strapi,
  wrap: (service: AccountService) => Partial<AccountService>,
): void => {
  const service = accountService(strapi);
  Object.assign(service, wrap({ ...service }));
};

/** Wraps methods of the service that knows passwords. */
export const wrapAuthService = (
  strapi: Core.Strapi,
  wrap: (service: AuthService) => Partial<AuthService>,
): void => {
  const service = authService(strapi);
  Object.assign(service, wrap({ ...service }));
};

/** The controllers of the panel that make accounts, passwords and sessions. */
export type AccountController = 'authentication' | 'authenticated-user' | 'user';

/** Answers a request; `handle` is what Strapi does. */
export type AccountHandler = (context: Context, handle: () => Promise<unknown>) => Promise<unknown>;

/**
 * Puts functions around handlers of the panel. Routes take their handlers when the server starts.
 *
 * @throws Error when Strapi has no such handler: a door that is not guarded must not open
 */
export const wrapAccountHandlers = (
  strapi: Core.Strapi,
  name: AccountController,
  wraps: Readonly<Record<string, AccountHandler>>,
): void => {
  const controller: unknown = strapi.controller(`admin::${name}`);
  const handlers = controller as Record<string, (context: Context, next: unknown) => unknown>;
  for (const [action, wrap] of Object.entries(wraps)) {
    const handler = handlers[action];
    if (handler === undefined) throw new Error(`Strapi has no handler ${name}.${action} any more.`);
    handlers[action] = (context, next) =>
      wrap(context, () => Promise.resolve(handler.call(handlers, context, next)));
  }
};

/** The account that has all of these values; roles come along. */
export const findAccount = async (
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<Account | null> =>
  (await strapi.db.query('admin::user').findOne({ where, populate: ['roles'] })) as Account | null;

/** The origin of Strapi's sessions of the panel. */
const PANEL = 'admin';

/** Ends every session of an account: what its tokens are worth is asked of the database at each request. */
export const endSessions = async (strapi: Core.Strapi, account: number): Promise<void> => {
  await strapi.sessionManager(PANEL).invalidateRefreshToken(String(account));
};

/** Ends every session of an account but the one of this request. */
export const endOtherSessions = async (
  strapi: Core.Strapi,
  account: number,
  kept: string | null,
): Promise<void> => {
  const others = kept === null ? {} : { sessionId: { $ne: kept } };
  await strapi.db
    .query('admin::session')
    .deleteMany({ where: { userId: String(account), origin: PANEL, ...others } });
};

const REFRESH_COOKIE = 'strapi_admin_refresh';

/** The session whose cookie a request has, as its second part says; null: none that can be read. */
export const sessionOfCookie = (context: Context): string | null => {
  const [, payload = ''] = (context.cookies.get(REFRESH_COOKIE) ?? '').split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  const found = /"sessionId":"([0-9a-f]+)"/.exec(text);
  return found?.[1] ?? null;
};

/** Waits for whoever is ending this session; false: it was ended. */
export const holdSession = async (strapi: Core.Strapi, session: string): Promise<boolean> => {
  const found = await runRaw(strapi, 'select from strapi_sessions where session_id = ? for key share', [
    session,
  ]);
  return found.length > 0;
};

/** Whose access token it is; null for none. */
export const accountOfToken = (strapi: Core.Strapi, token: string): number | null => {
  const { isValid, payload } = strapi.sessionManager(PANEL).validateAccessToken(token);
  return isValid ? Number(payload.userId) : null;
};

const PASSED = 'passedSignIn';

/** Notes in a request that this account may be signed in by it. */
export const notePassed = (context: Context, account: Account): void => {
  context.state[PASSED] = account;
};

/** Whom the request may sign in, or null: what Strapi asks in place of the password. */
export const passedAccount = (strapi: Core.Strapi): Account | null =>
  (currentRequest(strapi)?.state[PASSED] as Account | undefined) ?? null;

/** Takes back the cookie of a session that must not be. */
export const withdrawCookies = (context: Context): void => {
  context.res.removeHeader('Set-Cookie');
};

/** Who is signed in, and by which session: of a request that Strapi let pass. */
export const signedInAs = ({ state }: Context): { account: number; session: string | null } => {
  const { user, session } = state as Context['state'] & { session?: { id?: unknown } };
  if (user === undefined) throw new Error('This route is for people who signed in.');
  return { account: user.id, session: typeof session?.id === 'string' ? session.id : null };
};
