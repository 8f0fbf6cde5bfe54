import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { renderSVG } from 'uqr';
import { sql } from '../../../platform/storage/sql';
import type { Enrolment, Protected } from '../../contract/accounts';
import { keyedHash } from '../account-keys';
import { enrolmentAddress, matchStep } from './domain/match-step';
import { readRecoveryCode, writeRecoveryCode } from './domain/recovery-code';
import { openSecret, sealSecret } from './seal-secret';

const RECOVERY_CODES = 10;
const SECRET_BYTES = 20; // RFC 4226, section 4, R6

interface Row {
  readonly secret: string;
  readonly isOn: boolean;
}

const findRow = async (strapi: Core.Strapi, account: number): Promise<Row | null> => {
  const rows = await sql<Row>(
    strapi,
    'select secret, confirmed_at is not null as "isOn" from second_factors where account_id = ?',
    [account],
  );
  return rows[0] ?? null;
};

/** Whether an account is asked for a code. */
export const hasSecondFactor = async (strapi: Core.Strapi, account: number): Promise<boolean> =>
  (await findRow(strapi, account))?.isOn === true;

const hashOf = (strapi: Core.Strapi, account: number, code: string): string =>
  keyedHash(strapi, 'recovery', `${account}:${code}`);

const PLACE = `insert into second_factors (account_id, secret) values (?, ?)
  on conflict (account_id) do update set secret = excluded.secret, last_step = 0
    where second_factors.confirmed_at is null
  returning account_id`;

/**
 * A new secret for an authenticator app, which counts once its first code came; one that was told before and not confirmed,
 * to whomever, is worth nothing any more.
 *
 * @throws ApplicationError when the account has a second factor already
 */
export const beginEnrolment = async (strapi: Core.Strapi, { id, email }: Protected): Promise<Enrolment> => {
  const secret = new Secret({ size: SECRET_BYTES }).base32;
  const placed = await sql(strapi, PLACE, [id, sealSecret(strapi, id, secret)]);
  if (placed.length === 0)
    throw new errors.ApplicationError('Your second factor is on already: switch it off first.');
  const address = enrolmentAddress(secret, email);
  return { secret, address, picture: renderSVG(address) };
};

/** Takes the first code of an app; answers recovery codes, which are shown this once, or null: the code is wrong. */
export const confirmEnrolment = async (
  strapi: Core.Strapi,
  account: number,
  code: string,
): Promise<readonly string[] | null> =>
  await strapi.db.transaction(async () => {
    const row = await findRow(strapi, account);
    if (row === null || row.isOn || !(await takeStep(strapi, account, row, code))) return null;
    await sql(strapi, 'update second_factors set confirmed_at = now() where account_id = ?', [account]);
    return makeRecoveryCodes(strapi, account);
  });

/** New ones in place of all that are left. */
const makeRecoveryCodes = async (strapi: Core.Strapi, account: number): Promise<readonly string[]> => {
  await sql(strapi, 'delete from recovery_codes where account_id = ?', [account]);
  const codes = Array.from({ length: RECOVERY_CODES }, () => writeRecoveryCode(randomBytes(10)));
  for (const code of codes)
    await sql(strapi, 'insert into recovery_codes (account_id, hash) values (?, ?)', [
      account,
      hashOf(strapi, account, code),
    ]);
  return codes;
};

/** What a code was that somebody typed: none counts twice. */
export type TakenCode = 'code' | 'recovery-code' | null;

/** Takes a code of an account's app, or one of its recovery codes. */
export const takeCode = async (strapi: Core.Strapi, account: number, typed: string): Promise<TakenCode> => {
  const row = await findRow(strapi, account);
  if (row?.isOn !== true) return null;
  const code = typed.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) return (await takeStep(strapi, account, row, code)) ? 'code' : null;
  const recovery = readRecoveryCode(typed);
  if (recovery === null) return null;
  const used = await sql(
    strapi,
    'delete from recovery_codes where account_id = ? and hash = ? returning account_id',
    [account, hashOf(strapi, account, recovery)],
  );
  return used.length > 0 ? 'recovery-code' : null;
};

const takeStep = async (strapi: Core.Strapi, account: number, row: Row, code: string): Promise<boolean> => {
  const step = matchStep(openSecret(strapi, account, row.secret), code, Date.now());
  if (step === null) return false;
  const taken = await sql(
    strapi,
    'update second_factors set last_step = ? where account_id = ? and last_step < ? returning account_id',
    [step, account, step],
  );
  return taken.length > 0;
};

/** Switches the second factor of an account off; false: there was none. */
export const dropSecondFactor = async (strapi: Core.Strapi, account: number): Promise<boolean> =>
  await strapi.db.transaction(async () => {
    await sql(strapi, 'delete from recovery_codes where account_id = ?', [account]);
    const gone = await sql(
      strapi,
      'delete from second_factors where account_id = ? returning account_id, confirmed_at is not null as "isOn"',
      [account],
    );
    return (gone[0] as { isOn?: boolean } | undefined)?.isOn === true;
  });

/** How many recovery codes are left. */
export const countRecoveryCodes = async (strapi: Core.Strapi, account: number): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    strapi,
    'select count(*)::int as count from recovery_codes where account_id = ?',
    [account],
  );
  return row?.count ?? 0;
};

/** Everybody with a second factor. */
export const listProtected = (strapi: Core.Strapi): Promise<Protected[]> =>
  sql<Protected>(
    strapi,
    `select u.id, u.email from second_factors f join admin_users u on u.id = f.account_id
      where f.confirmed_at is not null order by u.email`,
  );
