import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const SECRET_BYTES = 32; // 256 bits: nobody guesses one

/** What somebody is told of their address for calendar programs: all but the address itself. */
export interface CalendarAddress {
  readonly showsTitles: boolean;
  /** ISO 8601, UTC */
  readonly madeAt: string;
  /** When a program read it last, to the hour; null: none did. */
  readonly readAt: string | null;
}

/** Who made an address, and what they want in it. */
export interface AddressOwner {
  readonly account: number;
  readonly showsTitles: boolean;
  readonly locale: string;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const MAKE = `with gone as (
    delete from calendar_addresses where account_id <> ? and account_id not in (select id from admin_users)
  )
  insert into calendar_addresses (account_id, hash, shows_titles, locale) values (?, ?, ?, ?)
  on conflict (account_id) do update set hash = excluded.hash, shows_titles = excluded.shows_titles,
    locale = excluded.locale, made_at = clock_timestamp(), read_at = null`;

/** Makes an address for somebody; the one before leads nowhere from now on. @returns its secret, which nothing keeps */
export const makeAddress = async (
  strapi: Core.Strapi,
  { account, showsTitles, locale }: AddressOwner,
): Promise<string> => {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await sql(strapi, MAKE, [account, account, hashOf(secret), showsTitles, locale]);
  return secret;
};

export const revokeAddress = async (strapi: Core.Strapi, account: number): Promise<void> => {
  await sql(strapi, 'delete from calendar_addresses where account_id = ?', [account]);
};

interface StoredAddress {
  readonly showsTitles: boolean;
  readonly madeAt: Date;
  readonly readAt: Date | null;
}

const FIND = `select shows_titles as "showsTitles", made_at as "madeAt", read_at as "readAt"
  from calendar_addresses where account_id = ?`;

/** The address of somebody, as far as it is known; null: there is none. */
export const findAddress = async (strapi: Core.Strapi, account: number): Promise<CalendarAddress | null> => {
  const [found] = await sql<StoredAddress>(strapi, FIND, [account]);
  if (found === undefined) return null;
  const { showsTitles, madeAt, readAt } = found;
  return { showsTitles, madeAt: madeAt.toISOString(), readAt: readAt?.toISOString() ?? null };
};

const OWNER = `select account_id as account, shows_titles as "showsTitles", locale from calendar_addresses where hash = ?`;

/** Whose address has this secret; null: nobody's. */
export const findOwner = async (strapi: Core.Strapi, secret: string): Promise<AddressOwner | null> =>
  (await sql<AddressOwner>(strapi, OWNER, [hashOf(secret)]))[0] ?? null;

const NOTE = `update calendar_addresses set read_at = now()
  where account_id = ? and (read_at is null or read_at < now() - interval '1 hour')`;

/** Notes that a program read it, once an hour at most. */
export const noteRead = async (strapi: Core.Strapi, account: number): Promise<void> => {
  await sql(strapi, NOTE, [account]);
};
