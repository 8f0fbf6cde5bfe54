import type { Core } from '@strapi/strapi';
import { currentRequest } from '../../platform/strapi/koa';
import { sql } from '../../platform/storage/sql';
import { placeOf } from './domain/place-of';
import type { Account } from '../../platform/strapi/accounts';
import type { SignInEvent, SignInLine } from '../contract/accounts';

const DAYS = 180; // that the log is kept: half a year, long enough to look back when something turns up
const PAGE_SIZE = 50; // lines

/**
 * Adds a line to the log of sign-ins, with the address that the request came from. An e-mail address that is nobody's is
 * not kept: people type passwords there.
 *
 * @param actor - who did it, where that is not the one whom it concerns
 */
export const recordSignIn = async (
  strapi: Core.Strapi,
  event: SignInEvent,
  account: Pick<Account, 'id' | 'email'> | null,
  actor: number | null = null,
): Promise<void> => {
  const request = currentRequest(strapi);
  const address = request === undefined ? 'command' : placeOf(request.ip);
  await sql(
    strapi,
    'insert into sign_ins (event, account_id, account_email, actor_id, address) values (?, ?, ?, ?, ?)',
    [event, account?.id ?? null, account?.email ?? null, actor, address],
  );
};

/** The latest lines, the last first; older ones are those before the id of a line. */
export const readSignIns = (strapi: Core.Strapi, before: number | null): Promise<SignInLine[]> =>
  sql<SignInLine>(
    strapi,
    `select s.id::int as id, s.at, s.event, s.account_email as email, u.email as actor, s.address
      from sign_ins s left join admin_users u on u.id = s.actor_id
      where ?::bigint is null or s.id < ?::bigint order by s.id desc limit ${PAGE_SIZE}`,
    [before, before],
  );

/** Forgets what is older than the log is kept. */
export const forgetOldSignIns = async (strapi: Core.Strapi): Promise<void> => {
  await sql(strapi, `delete from sign_ins where at < now() - make_interval(days => ${DAYS})`);
  await sql(strapi, `delete from sign_in_attempts where seen_at < now() - interval '1 day'`);
};
